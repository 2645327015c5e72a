#include "ui/pages/design/design_foot.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/document/document.h"
#include "app/form/plant_words.h"
#include "app/run/auto_run.h"
#include "ui/flow/flow_view.h"
#include "ui/shown/notices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QMenu>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::pathOf;
using widgets::Label;
using widgets::NoticeBar;
using widgets::toolButton;

namespace {

constexpr int footRoom = 90; // [u] notices with their buttons beneath them, and the zoom
constexpr int lowPage = 120; // [u] from where down a second notice would leave little of the sheet

} // namespace

DesignFoot::DesignFoot(app::Document& document, const app::AutoRun& runs, flow::FlowView& view)
    : Plate(Token::Canvas, {})
    , m_document(document)
    , m_runs(runs)
    , m_notices(new NoticeBar)
    , m_hint(new Label({}, Type::Caption, Token::Muted))
    , m_zoom(makeZoomBox(view))
{
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_notices, 1);
    line->addWidget(m_hint, 1);
    line->addWidget(m_zoom, 0, Qt::AlignBottom);
    m_hint->setWordWrap(true);
    const auto ask = [this](const QString& id) { emit placeAsked(pathOf(id)); };
    connect(m_notices, &NoticeBar::placeActivated, this, ask);
    connect(m_notices, &NoticeBar::showActivated, this, ask);
    connect(m_notices, &NoticeBar::fixActivated, this,
            [this](const QString& id) { shown::applyRemedy(m_document, m_runs, id); });
    // What an act did beside what was asked stays beside the notices until the next one; what helps to draw gives way to them.
    connect(&view, &flow::FlowView::hintChanged, this, [this, &view](const QString& words) {
        const bool remarked = !words.isEmpty() && words == view.edits().remark();
        remarked ? tell(words) : say(words);
        m_remarked = remarked;
    });
    connect(&document, &app::Document::opened, m_notices, &NoticeBar::forget);
    connect(&document, &app::Document::checked, this, &DesignFoot::refresh);
    connect(&runs, &app::AutoRun::changed, this, &DesignFoot::refresh);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DesignFoot::refresh);
    refresh();
}

QWidget* DesignFoot::makeZoomBox(flow::FlowView& view)
{
    auto* box = new widgets::Card;
    box->setPadding(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    auto* out = toolButton({}, tr("Zoom out"), Qt::TabFocus);
    auto* in = toolButton({}, tr("Zoom in"), Qt::TabFocus);
    auto* whole = toolButton(QStringLiteral("i-fit"), tr("Fit the sheet"), Qt::TabFocus);
    auto* zoom = new QToolButton;
    out->setText(QStringLiteral("−"));
    in->setText(QStringLiteral("+"));
    for (QToolButton* button : {out, in}) button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    zoom->setAutoRaise(true);
    zoom->setFocusPolicy(Qt::TabFocus);
    zoom->setToolTip(tr("Zoom"));
    connect(out, &QToolButton::clicked, &view, [&view] { view.setZoom(view.zoom() / 1.25); });
    connect(in, &QToolButton::clicked, &view, [&view] { view.setZoom(view.zoom() * 1.25); });
    connect(whole, &QToolButton::clicked, &view, [&view] { view.fit(); });
    connect(zoom, &QToolButton::clicked, this, [this, zoom, &view] {
        QMenu menu(this);
        for (const int percent : {50, 75, 100, 150, 200, 400})
            menu.addAction(tr("%1 %").arg(percent), this, [&view, percent] { view.setZoom(percent / 100.0); });
        menu.exec(zoom->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
    const auto show = [zoom](qreal factor) { zoom->setText(tr("%1 %").arg(qRound(100 * factor))); };
    connect(&view, &flow::FlowView::zoomChanged, this, show);
    show(view.zoom());
    const auto layOut = [zoom] { zoom->setFixedWidth(15 * Theme::current().u()); };
    connect(&Theme::current(), &Theme::changed, zoom, layOut);
    layOut();
    for (QToolButton* button : {out, zoom, in, whole}) line->addWidget(button);
    box->body()->addLayout(line);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

void DesignFoot::refresh()
{
    QList<widgets::Notice> notices = shown::noticesOf(m_document, m_runs);
    if (m_removed) notices += shown::removedNotices(*m_removed);
    m_notices->setNotices(notices, shown::goneFrom(m_document.flowsheet()));
    m_hint->setVisible(m_remarked || m_notices->rows().isEmpty());
}

void DesignFoot::follow(const app::RemovedParts& removed)
{
    m_removed = &removed;
    connect(&removed, &app::RemovedParts::changed, this, &DesignFoot::refresh);
}

void DesignFoot::say(const QString& hint)
{
    m_remarked = false;
    m_hint->setText(hint);
    m_hint->setVisible(m_notices->rows().isEmpty());
}

void DesignFoot::report(const base::Error& error)
{
    tell(app::inPlantWords(app::sentence(error.what), m_document, error.where));
}

void DesignFoot::tell(const QString& words)
{
    say(words);
    if (!words.isEmpty()) m_hint->show();
}

// At large text there may be too little room for words and the zoom beside it; words end before it in any case.
void DesignFoot::fit(int covered, int height)
{
    const int u = Theme::current().u();
    m_notices->setMaxRows(height < lowPage * u ? 1 : 2);
    m_notices->setMaxHeightOf(height);
    const bool beside = parentWidget()->width() - covered >= footRoom * u;
    m_zoom->setVisible(beside || covered == 0); // else it would lie beneath what covers the foot
    layout()->setContentsMargins(4 * u, 3 * u, 4 * u + covered, 3 * u);
    layout()->setSpacing(3 * u / 2); // words have little room at large text
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_foot.cpp"
