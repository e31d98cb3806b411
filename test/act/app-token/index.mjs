throw new Error("no run here has an App");
