// What a learner may choose instead of typing, each with its words and the id by which a check asks for it. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class ChoicesPart : public QWidget {
    Q_OBJECT
public:
    // `owner`: the path of what has the choices.
    ChoicesPart(LessonMaking& making, std::string owner, QWidget* parent = nullptr);

    void refresh();
    QPushButton* addButton() const { return m_add; }
    DraftForm* form(int choice) const { return m_forms[std::size_t(choice)]; }
    int count() const { return int(m_forms.size()); }

private:
    std::string path() const { return m_owner + "/choices"; }
    void addChoice(int number);
    void remove(int number);

    LessonMaking& m_making;
    std::string m_owner;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<DraftForm*> m_forms;
};

} // namespace titer::pages
