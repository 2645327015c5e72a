// Which look there is, and what an application has of it.
#include "ui/look/theme.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

#include <algorithm>

namespace titer::look {

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication& app)
{
    m_app = &app;
    const QFont system = QApplication::font();
    // Noto Sans where it is installed, so that pictures agree between machines; else what the system has.
    m_family =
        QFontDatabase::families().contains(QStringLiteral("Noto Sans")) ? QStringLiteral("Noto Sans") : system.family();
    // Without a desktop there is no font size to follow: pictures drawn offscreen take the one of the drawings.
    const bool offscreen = QGuiApplication::platformName() == QLatin1String("offscreen");
    m_bodyPixels = offscreen ? 13 : std::clamp(QFontInfo(system).pixelSize(), 11, 32);
    QApplication::setStyle(new Style(*this));
    refresh();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    refresh();
}

void Theme::setTextScale(int percent)
{
    m_textScale = std::clamp(percent, 100, 200);
    refresh();
}

void Theme::setWallText(qreal pixels)
{
    m_wallPixels = pixels;
    refresh();
}

// "System" is evaluated by the lightness of the palette that the platform gives while none is set.
Look Theme::evaluated() const
{
    switch (m_choice) {
    case Choice::Light:
        return Look::Light;
    case Choice::Dark:
        return Look::Dark;
    case Choice::Wall:
        return Look::Wall;
    case Choice::System:
        break;
    }
    if (!m_app) return Look::Light;
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightnessF() < 0.5 ? Look::Dark : Look::Light;
}

void Theme::refresh()
{
    m_look = evaluated();
    if (m_app) {
        QApplication::setPalette(palette());
        // In lists and tables text stays text in a selected row.
        QPalette rows = palette();
        rows.setColor(QPalette::Highlight, color(Token::Selection));
        rows.setColor(QPalette::HighlightedText, color(Token::Text));
        QApplication::setPalette(rows, "QAbstractItemView");
        QApplication::setFont(font(Type::Body));
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(Type::Body));
    }
    emit changed();
}

LookForPaper::LookForPaper(Look look)
    : m_before(Theme::current().m_look)
{
    Theme::current().m_look = look;
}

LookForPaper::~LookForPaper()
{
    Theme::current().m_look = m_before;
}

} // namespace titer::look

#include "ui/look/moc_theme.cpp"
