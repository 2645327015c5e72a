#include "ui/window/first_visit.h"

#include "app/common/settings.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::window {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

struct PageGestures {
    const char *page, *words;
};
constexpr PageGestures gestures[] = {
    {"design",
     QT_TRANSLATE_NOOP("FirstVisit", "Drag a unit from the palette onto the sheet, draw a stream from one port "
                                     "to another, and click a unit to see its numbers and change them.")},
    {"run", QT_TRANSLATE_NOOP("FirstVisit", "Press F5 to run the plant, drag the handle of the timeline to look at "
                                            "another time, and click a unit to see its values over time.")},
    {"studies",
     QT_TRANSLATE_NOOP("FirstVisit", "Choose what is varied and a design, let the twin carry out the runs, "
                                     "and drag the lines in the profiles to see what another setting gives.")},
    {"data",
     QT_TRANSLATE_NOOP("FirstVisit", "Click a recording or a source to see its values, drag across the plots to "
                                     "zoom in, and drop a file on the window to import it.")},
    {"cockpit", QT_TRANSLATE_NOOP("FirstVisit", "Drag a tile by its title, pull its corner to change its size, and add "
                                                "another one with “Add tile”.")},
    {"alarms",
     QT_TRANSLATE_NOOP("FirstVisit", "Choose an alarm to change its limit, define another one with “New "
                                     "alarm”, and open “Statistics and journal” to see how often each came.")},
    {"twin",
     QT_TRANSLATE_NOOP("FirstVisit", "Choose a unit to see its channels, click its level to set how far its twin "
                                     "may go, and choose a parameter to see how its estimate moved.")},
};
// Switches of the settings; `none` is no page.
constexpr const char* none = "none";

QString visitKey(const QString& page)
{
    return QStringLiteral("first_visit/") + page;
}

} // namespace

FirstVisit::FirstVisit(app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_words(new Label({}, Type::Body))
    , m_line(new widgets::Plate(Token::Soft, Qt::BottomEdge))
{
    const int u = Theme::current().u();
    auto* sign = new QLabel;
    sign->setPixmap(look::icon(QStringLiteral("i-bulb"), Token::Accent).pixmap(4 * u, 4 * u));
    m_words->setWordWrap(true);
    auto* close = new QToolButton;
    close->setIcon(look::icon(QStringLiteral("i-close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Do not show this again"));
    close->setAccessibleName(close->toolTip());
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(4 * u, u, 2 * u, u);
    row->setSpacing(2 * u);
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignVCenter);
    QSizePolicy keeps = m_line->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(keeps);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    connect(close, &QToolButton::clicked, m_line, &QWidget::hide);
    hide();
}

void FirstVisit::visit(const QString& page)
{
    if (page == m_page) return;
    m_page = page;
    const auto found =
        std::ranges::find_if(gestures, [&](const PageGestures& one) { return page == QLatin1String(one.page); });
    const bool first = found != std::end(gestures) && m_settings.flag(visitKey(page), true) &&
                       m_settings.flag(visitKey(QLatin1String(none)), true);
    if (first) {
        m_words->setText(QCoreApplication::translate("FirstVisit", found->words));
        m_settings.setFlag(visitKey(page), false);
        m_line->show();
    }
    setVisible(first);
}

QStringList FirstVisit::pages()
{
    QStringList all;
    for (const PageGestures& one : gestures) all << QLatin1String(one.page);
    return all;
}

bool FirstVisit::hasGone(const app::Settings& settings)
{
    const QStringList all = pages();
    return std::ranges::any_of(all, [&](const QString& page) { return !settings.flag(visitKey(page), true); });
}

void FirstVisit::bringBack(app::Settings& settings)
{
    for (const QString& page : pages()) settings.setFlag(visitKey(page), true);
}

void FirstVisit::showNone(app::Settings& settings)
{
    settings.setFlag(visitKey(QLatin1String(none)), false);
}

} // namespace titer::window

#include "ui/window/moc_first_visit.cpp"
