"""A mail server with TLS and a login: tells its port, then each letter that it takes as one line of JSON."""
import asyncio
import base64
import json
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, user, password, mode, port = sys.argv[1:7]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


class Letters:
    """Takes every letter but those to a few names that it treats in their own way."""

    put_off = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("mute-before@"):
            await asyncio.Event().wait()
        if address.startswith("nobody@"):
            return "550 5.1.1 No such mailbox"
        if address.startswith("full@") and self.put_off < 1:
            self.put_off += 1
            return "452 4.2.2 Mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = {
            "to": envelope.rcpt_tos,
            "encrypted": server.transport.get_extra_info("sslcontext") is not None,
            "letter": base64.b64encode(envelope.original_content).decode(),
        }
        print(json.dumps(letter), flush=True)
        if envelope.rcpt_tos[0].startswith("mute@"):
            server.transport.abort()
        if envelope.rcpt_tos[0].startswith("mute-after@"):
            await asyncio.Event().wait()
        return "250 OK: queued as 42"


def authenticate(server, session, envelope, mechanism, data):
    is_right = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=is_right, handled=False)


letters = Letters()


def conversation():
    starts_plain = mode == "starttls"
    return SMTP(
        letters,
        hostname="localhost",
        authenticator=authenticate,
        auth_required=True,
        # A connection that is encrypted from its first byte needs no word for it.
        auth_require_tls=starts_plain,
        tls_context=context if starts_plain else None,
        require_starttls=starts_plain,
    )


async def serve():
    encrypted = None if mode == "starttls" else context
    server = await asyncio.get_running_loop().create_server(conversation, "127.0.0.1", int(port), ssl=encrypted)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


threading.Thread(target=lambda: asyncio.run(serve()), daemon=True).start()
# It ends with the test that started it.
sys.stdin.read()
