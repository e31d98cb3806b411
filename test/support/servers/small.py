"""The smallest MCP server in Python: one tool, which tells arguments and variables; ends with its standard input."""

import json
import os
import sys


def answer(method):
    if method == "initialize":
        info = {"name": "small", "version": "1"}
        return {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": info}
    if method == "tools/list":
        told = {"arguments": sys.argv[1:], "variables": sorted(os.environ), "path": sys.path}
        return {"tools": [{"name": "greet", "description": json.dumps(told), "inputSchema": {"type": "object"}}]}
    return None


def main():
    for line in sys.stdin:
        message = json.loads(line)
        if "id" not in message:
            continue
        result = answer(message["method"])
        error = {"error": {"code": -32601, "message": "unknown"}}
        content = error if result is None else {"result": result}
        print(json.dumps({"jsonrpc": "2.0", "id": message["id"], **content}), flush=True)


if __name__ == "__main__":
    main()
