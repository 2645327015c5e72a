#include "ui/window/frame/first_visit.h"

#include "ui/look/icons.h"
#include "ui/pages/page_type.h"
#include "ui/preferences/first_visits.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::window {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

FirstVisit::FirstVisit(app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_words(new Label({}, Type::Body))
{
    const int u = Theme::current().u();
    auto* line = new widgets::Plate(Token::Soft, Qt::BottomEdge);
    auto* sign = new widgets::IconLabel(look::icon(QStringLiteral("i-bulb"), Token::Accent), 4);
    m_words->setWordWrap(true);
    auto* close = new QToolButton;
    close->setIcon(look::icon(QStringLiteral("i-close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Do not show this again"));
    close->setAccessibleName(close->toolTip());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(4 * u, u, 2 * u, u);
    row->setSpacing(2 * u);
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FirstVisit::visit(const pages::PageType& page)
{
    if (&page == m_page) return;
    m_page = &page;
    const QString id = QLatin1String(page.id);
    const bool first = page.gestures && preferences::isFirstVisit(m_settings, id);
    if (first) {
        m_words->setText(QCoreApplication::translate("FirstVisit", page.gestures));
        preferences::keepVisit(m_settings, id);
    }
    setVisible(first);
}

} // namespace titer::window

#include "ui/window/frame/moc_first_visit.cpp"
