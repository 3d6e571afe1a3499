"""Times as people of the language write them."""

from datetime import date, datetime, timedelta

from workbench.ui.i18n import tr


def moment(at: str) -> str:
    """ISO 8601 in UTC as local time: "heute, 14:03", "03.11.2026, 09:15"; as it is if it cannot be read."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    time, today = local.strftime("%H:%M"), date.today()
    if local.date() == today:
        return tr("page.today", time=time)
    if local.date() == today - timedelta(days=1):
        return tr("page.yesterday", time=time)
    return tr("page.at", date=local.strftime(tr("page.date")), time=time)
