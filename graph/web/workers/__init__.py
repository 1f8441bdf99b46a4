"""Queries run in processes that can be killed: `pool` asks them, `forkserver` starts them, `process` is what they do.

The fork server opens the release once and forks; a worker is ready in milliseconds and shares the memory of the data.
"""
