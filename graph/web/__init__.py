"""The web: a release asked over HTTP, in worker processes that can only read it.

`app.create_app(settings)` puts together the routes that each part offers; `server.run(settings)` serves them.
"""
