#include "ui/window/armed_bar.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "ui/look/theme.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace titer::window {

using look::Theme;
using look::Token;
using look::Type;

ArmedBar::ArmedBar(app::LoopSession& loops, QWidget* parent)
    : Plate(Token::Base, Qt::BottomEdge)
    , m_loops(loops)
    , m_words(new widgets::Label({}, Type::Strong))
    , m_button(new QPushButton)
{
    setParent(parent);
    const int u = Theme::current().u();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4 * u, u, 4 * u, u);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->wrapWhole(); // what a person has to read is not cut
    m_button->setProperty("role", "primary");
    m_button->setShortcut(Qt::Key_F8);
    line->addWidget(m_words, 1);
    line->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_loops.disarmAll([self = QPointer(this)](const std::optional<base::Error>& error) {
            if (self && error) emit self->failed(app::sentence(error->what));
        });
    });
    connect(&m_loops, &app::LoopSession::changed, this, &ArmedBar::refresh);
    refresh();
}

void ArmedBar::refresh()
{
    const QString words = shown::drivenWords(m_loops.rows());
    m_words->setText(words);
    m_words->setToolTip(words);
    const app::ActionSpec& disarm = *app::findAction("loop.disarm_all");
    m_button->setText(app::actionText(disarm));
    m_button->setShortcut(Qt::Key_F8); // which another text takes away
    m_button->setToolTip(app::actionTip(disarm));
    setVisible(!words.isEmpty());
}

QString ArmedBar::words() const
{
    return m_words->text();
}

void ArmedBar::changeEvent(QEvent* event)
{
    Plate::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace titer::window

#include "ui/window/moc_armed_bar.cpp"
