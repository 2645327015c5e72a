// What the learner types into a step: each with its words, its unit, and what the solution answers. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class FieldsPart : public QWidget {
    Q_OBJECT
public:
    FieldsPart(LessonMaking& making, std::size_t step, QWidget* parent = nullptr);

    void refresh();
    QPushButton* addButton() const { return m_add; }
    DraftForm* form(int field) const { return m_forms[std::size_t(field)]; }
    // Where the solution answers this field.
    QLineEdit* answerField(int field) const { return m_answers[std::size_t(field)]; }

private:
    std::string path() const;
    void addField(int number);
    void addId(DraftForm& form, int number);
    void addAnswer(DraftForm& form, int number);
    void remove(int number);
    // Of the solution, where a field is answered; nothing where it is not, or by a measure.
    QString answerOf(const std::string& field) const;
    std::string solution() const; // its place
    void setAnswer(const std::string& field, const QString& answer);
    std::string idOf(int number) const;

    LessonMaking& m_making;
    std::size_t m_step;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<DraftForm*> m_forms;
    std::vector<QLineEdit*> m_answers;
};

} // namespace titer::pages
