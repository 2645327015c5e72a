// The question at the end of a lesson, with its answers and the reason. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace titer::pages {

class QuestionForm : public DraftForm {
    Q_OBJECT
public:
    explicit QuestionForm(LessonMaking& making, QWidget* parent = nullptr);

    QPushButton* addButton() const { return m_add; }
    QRadioButton* rightButton(int choice) const { return m_choices[std::size_t(choice)].right; }
    DraftForm* choice(int number) const { return m_choices[std::size_t(number)].form; }
    QPushButton* removeButton(int number) const { return m_choices[std::size_t(number)].remove; }
    int count() const { return int(m_choices.size()); }

private:
    void refreshChoices();
    void addChoice(int number);

    struct Choice {
        QRadioButton* right;
        DraftForm* form;
        QPushButton* remove;
    };
    LessonMaking& m_making;
    QWidget* m_holder;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Choice> m_choices;
};

} // namespace titer::pages
