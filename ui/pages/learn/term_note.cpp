#include "ui/pages/learn/term_note.h"

#include "app/form/help_glossary.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Type;
using widgets::Label;

namespace {

constexpr int noteWidth = 90; // [u]

} // namespace

TermNote::TermNote(QWidget* window)
    : Card(window)
    , m_name(new Label({}, Type::Strong))
    , m_meaning(new Label)
{
    const int u = Theme::current().u();
    setPadding(3);
    setFocusPolicy(Qt::NoFocus);
    m_name->wrapWhole();
    m_meaning->wrapWhole();
    auto* help = new QPushButton(tr("Open the help"));
    help->setProperty("role", "flat");
    help->setToolTip(tr("What Titer knows of this term (Enter)"));
    help->setFocusPolicy(Qt::NoFocus); // which stays with the text
    connect(help, &QPushButton::clicked, this, [this] { emit topicAsked(m_topic); });
    body()->setSpacing(u);
    body()->addWidget(m_name);
    body()->addWidget(m_meaning);
    body()->addWidget(help, 0, Qt::AlignLeft);
    hide();
}

// Beneath the words, above them where there is no room.
void TermNote::explain(const lessons::Term& term, const QRect& words)
{
    const int u = Theme::current().u();
    const lessons::TermWords& said = term.in(app::glossaryLanguage());
    m_topic = QString::fromStdString(app::topicOf(term));
    m_name->setText(app::headingOf(said));
    m_meaning->setText(QString::fromStdString(said.text));
    const QSize room = parentWidget()->size();
    const int width = std::min(noteWidth * u, room.width() - 2 * u);
    resize(width, 1);
    show();
    layout()->activate(); // labels learn how wide they are
    int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    height = std::max(height, layout()->totalMinimumSize().height());
    const int x = std::clamp(words.left(), u, std::max(u, room.width() - width - u));
    const bool beneath = words.bottom() + height + 2 * u < room.height();
    setGeometry(x, beneath ? words.bottom() + u : std::max(u, words.top() - height - u), width, height);
    raise();
}

QString TermNote::meaning() const
{
    return m_meaning->text();
}

void TermNote::leaveEvent(QEvent* event)
{
    emit left();
    Card::leaveEvent(event);
}

} // namespace titer::pages

#include "ui/pages/learn/moc_term_note.cpp"
