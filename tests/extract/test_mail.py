"""E-mail: the message and its attachments become documents of one source."""

from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presskit import errors
from presskit.extract import media
from tests.extract.docx.test_docx import RELEASE
from tests.extract.helpers import blocks, check_spans, dropped, read
from tests.extract.pdf import paper

TEXT = "Le port rouvre la digue nord le 4 mai.\n\nLes travaux ont duré quatre ans, et coûté trois millions.\n"
PAGE = "<html><body><h1>Le port rouvre</h1><p>La digue nord rouvre le 4 mai, après quatre ans de travaux.</p></body></html>"  # noqa: E501


def message(subject: str = "[Communiqué] TR: Le port rouvre sa digue") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Port de Valmeray <presse@port.example>"
    mail["To"] = "redaction@journal.example"
    mail["Subject"] = subject
    mail["Date"] = "Tue, 22 Apr 2025 09:30:00 +0200"
    mail["Message-ID"] = "<1@port.example>"
    return mail


def test_a_plain_message() -> None:
    mail = message()
    mail.set_content(TEXT + "\n> Merci de votre envoi.\n> À bientôt\n\n-- \nNoël Tanguy\n02 00 00 00 00\n")
    extraction = read(bytes(mail), "a.eml")
    check_spans(extraction)
    (document,) = extraction.documents
    assert (document.title, document.published) == ("Le port rouvre sa digue", "2025-04-22T09:30:00+02:00")
    assert blocks(document)[:2] == [" ".join(line.split()) for line in TEXT.strip().split("\n\n")]
    assert blocks(document)[-1] == "02 00 00 00 00"
    assert dropped(extraction)["quoted_reply"] == ["> Merci de votre envoi.\n> À bientôt"]


@pytest.mark.parametrize(
    ("marker", "header"),
    [
        (
            "---------- Message transféré ----------",
            "De : Port <presse@port.example>\nDate : mar. 22 avr. 2025\nObjet : x",
        ),
        ("Begin forwarded message:", "\nFrom: Port <presse@port.example>\nSubject: x\nTo: A. Reader\n"),
    ],
)
def test_a_text_that_was_passed_on_stands_without_the_covering_note(marker: str, header: str) -> None:
    mail = message()
    mail.set_content(f"Bonjour,\n\nVoici le texte.\n\n{marker}\n{header}\n\n{TEXT}")
    extraction = read(bytes(mail), "a.eml")
    (document,) = extraction.documents
    assert blocks(document) == [" ".join(line.split()) for line in TEXT.strip().split("\n\n")]
    assert dropped(extraction)["forwarding"][0].startswith("Bonjour,")


def test_html_is_preferred_and_attachments_are_documents_of_their_own() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_alternative(PAGE, subtype="html")
    mail.add_attachment(
        paper.docx(RELEASE), maintype="application", subtype="octet-stream", filename="../a/dossier.docx"
    )
    mail.add_attachment(b"\x89PNG\r\n\x1a\n0000", maintype="image", subtype="png", filename="photo.png")
    mail.add_attachment(b"PK\x03\x04broken", maintype="application", subtype="zip", filename="bad.docx")
    extraction = read(bytes(mail), "a.eml")
    check_spans(extraction)
    body, attached = extraction.documents
    assert (body.location, body.ordinal, attached.location, attached.ordinal) == ("a.eml", 0, "a.eml#dossier.docx", 1)
    assert "La digue nord rouvre le 4 mai, après quatre ans de travaux." in blocks(body)
    assert attached.title == RELEASE[0].text
    assert any("photo.png" in note.message for note in extraction.notes)
    assert any("bad.docx" in note.message for note in extraction.notes)


def test_a_forwarded_message_is_read() -> None:
    inner = message("Le festival revient")
    inner.set_content("Le festival revient en juillet avec quarante groupes venus de neuf pays.\n")
    mail = message()
    mail.set_content("Pour information, le communiqué ci-joint.\n")
    mail.add_attachment(inner)
    _, second = read(bytes(mail), "a.eml").documents
    assert second.title == "Le festival revient"
    assert "quarante groupes" in second.text


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.example\nMIME-Version: 1.0\n\n",
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" * 3,
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n!!!!",
    ],
)
def test_a_message_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(errors.InputError):
        read(data, "a.eml", media.MAIL)


def test_nesting_without_end_is_bounded() -> None:
    levels = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3000))
    with pytest.raises(errors.InputError):
        read(b"From: a@b.example\nMIME-Version: 1.0\n" + levels, "a.eml", media.MAIL)
    forwarded = b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * 500
    with pytest.raises(errors.InputError):
        read(forwarded + b"x", "a.eml", media.MAIL)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_message_is_read_or_refused(data: st.DataObject) -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_alternative(PAGE, subtype="html")
    raw = bytearray(bytes(mail))
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        check_spans(read(bytes(raw), "a.eml", media.MAIL))
    except errors.InputError as problem:
        assert str(problem)


def test_a_mailing_keeps_its_release_and_the_hour_it_was_sent() -> None:
    html = """<html><body><table><tr><td id="templatePreheader"><table><tr><td>
    <a href="https://x.example/1">Voir ce message dans votre navigateur</a></td></tr></table></td></tr>
    <tr><td id="templateBody"><table class="block"><tr><td>
    <h1>Valdorge rouvre sa piscine après deux ans de travaux</h1>
    <p><em>Valdorge, le 14 avril 2026</em></p>
    <p>La piscine municipale de Valdorge rouvre ses portes le samedi 25 avril à
    10 h. Les travaux ont été financés à 40 % par le département.</p></td></tr></table>
    <table class="block"><tr><td><p>« Nous divisons par trois la consommation d’énergie », se félicite la maire de la
    ville, qui nagera la première longueur.</p><ul><li>Bassin de 25 mètres</li><li>Tarif plein : 4,50 €</li></ul></td>
    </tr></table>
    </td></tr><tr><td id="templateFooter"><table><tr><td><a href="u">Facebook</a></td><td><a href="v">Site</a></td></tr>
    </table><p>Vous recevez ce message car vous êtes inscrit. <a href="u">Se désinscrire</a></p></td></tr></table>
    </body></html>"""
    message = EmailMessage()
    message["Subject"] = "Communiqué de presse"
    message["Date"] = "Tue, 14 Apr 2026 09:12:00 +0200"
    message.set_content("Version texte : https://x.example/1")
    message.add_alternative(html, subtype="html")
    (document,) = read(bytes(message), "mail.eml").documents
    assert document.published == "2026-04-14T09:12:00+02:00"
    assert blocks(document)[-1] == "Tarif plein : 4,50 €"
    assert not any(word in document.text for word in ("navigateur", "Facebook", "désinscrire"))
