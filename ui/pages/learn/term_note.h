// What a term of the glossary means, over the page next to where it stands. [gui]
//
//   note.explain(term, rectOfItsWords);  signals topicAsked(id of the help), left() by the mouse
#pragma once

#include "core/lessons/glossary.h"
#include "ui/widgets/card.h"

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class TermNote : public widgets::Card {
    Q_OBJECT
public:
    explicit TermNote(QWidget* window);

    // `words`: where it stands, in the window.
    void explain(const lessons::Term& term, const QRect& words);
    QString meaning() const;

signals:
    void topicAsked(const QString& topic);
    void left();

protected:
    void leaveEvent(QEvent* event) override;

private:
    widgets::Label *m_name, *m_meaning;
    QString m_topic;
};

} // namespace titer::pages
