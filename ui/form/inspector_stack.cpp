// Stack of inspectors.
#include "ui/form/inspector_stack.h"

#include "ui/look/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::form {

using look::Theme;

InspectorStack::InspectorStack(app::Document& document, app::AutoRun& runs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_following(new Inspector(document, runs))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::current().u());
    m_splitter->addWidget(m_following);
    connect(m_following, &Inspector::unitAsked, this, &InspectorStack::unitAsked);
    connect(m_following, &Inspector::closed, this, &InspectorStack::closed);
    connect(m_following, &Inspector::equationsAsked, this, &InspectorStack::equationsAsked);
    connect(m_following, &Inspector::tuningAsked, this, &InspectorStack::tuningAsked);
    connect(m_following, &Inspector::pinAsked, this, &InspectorStack::togglePin);
    connect(m_following, &Inspector::unitChanged, this, &InspectorStack::markPin);
    connect(&document, &app::Document::leaving, this, [this] {
        while (!m_pinned.isEmpty()) unpin(m_pinned.first());
    });
}

void InspectorStack::setMeasured(app::Chromatograms& chromatograms)
{
    m_chromatograms = &chromatograms;
    for (Inspector* inspector : m_pinned + QList<Inspector*>{m_following}) inspector->setMeasured(chromatograms);
}

Inspector* InspectorStack::pinOf(const std::string& unit) const
{
    for (Inspector* inspector : m_pinned)
        if (inspector->unit() == unit) return inspector;
    return nullptr;
}

int InspectorStack::room() const
{
    return std::max(1, height() / (55 * Theme::current().u()) - 1);
}

void InspectorStack::togglePin()
{
    if (Inspector* known = pinOf(m_following->unit())) return unpin(known);
    while (m_pinned.size() >= room()) unpin(m_pinned.first());
    auto* pin = new Inspector(m_document, m_runs);
    if (m_chromatograms) pin->setMeasured(*m_chromatograms);
    pin->setUnit(m_following->unit());
    pin->setTab(m_following->tab());
    pin->setPinned();
    connect(pin, &Inspector::unitAsked, this, &InspectorStack::unitAsked);
    connect(pin, &Inspector::equationsAsked, this, &InspectorStack::equationsAsked);
    connect(pin, &Inspector::tuningAsked, this, &InspectorStack::tuningAsked);
    connect(pin, &Inspector::closed, this, [this, pin] { unpin(pin); });
    m_splitter->insertWidget(int(m_pinned.size()), pin);
    m_pinned.append(pin);
    const int share = height() / (int(m_pinned.size()) + 1);
    m_splitter->setSizes(QList<int>(m_pinned.size() + 1, share));
    markPin();
}

void InspectorStack::unpin(Inspector* inspector)
{
    if (!m_pinned.removeOne(inspector)) return;
    const bool focused = inspector->isAncestorOf(window()->focusWidget());
    inspector->hide();
    inspector->deleteLater();
    if (focused) m_following->focusFirst();
    markPin();
}

void InspectorStack::markPin()
{
    m_following->setPinShown(pinOf(m_following->unit()) != nullptr);
}

void InspectorStack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    while (m_pinned.size() > room()) unpin(m_pinned.first());
}

} // namespace titer::form

#include "ui/form/moc_inspector_stack.cpp"
