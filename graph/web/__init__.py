"""The release on the web: editions, pages, endpoint and static export; only the command line imports it."""
