// A measure beneath the list that it is chosen of: which value of its course, and on request within which times, of
// which run, in which unit, and divided by what. Where it stands alone it has a field for what is measured as well.
// [gui]
#pragma once

#include "app/learn/editor/measure_form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class MeasureEdit : public QWidget {
    Q_OBJECT
public:
    enum class Subject { InAList, Here };
    explicit MeasureEdit(Subject subject, QWidget* parent = nullptr);

    // What can be measured; it stays as it is while it is shown.
    void setAmong(const std::vector<app::Measurable>& among);
    // Of the list next to it; nullptr: nothing.
    void choose(const app::Measurable* measurable);
    void show(const app::MeasureForm& form);
    app::MeasureForm form() const;
    // What "never" asks for: all of the course.
    void setWhole(bool whole);
    // Where a fault lies: "at", "unit", "over/0/at". False where this has no such field.
    bool focusPath(const std::string& path);

    QComboBox* subjectBox() const { return m_subject; }
    QComboBox* takeBox() const { return m_take; }
    QLineEdit* atField() const { return m_at; }
    QPushButton* moreButton() const { return m_more; }
    QLineEdit* fromField() const { return m_from; }
    QLineEdit* untilField() const { return m_until; }
    QLineEdit* unitField() const { return m_unit; }
    QCheckBox* startBox() const { return m_start; }
    QPushButton* overButton() const { return m_addOver; }
    const QList<MeasureEdit*>& over() const { return m_over; }

signals:
    void edited();

private:
    QWidget* makeMore();
    void arrange();
    void fillTakes();
    MeasureEdit* addOver();
    const app::Measurable* chosen() const;

    Subject m_where;
    const std::vector<app::Measurable>* m_among = nullptr;
    const app::Measurable* m_chosen = nullptr; // InAList
    base::Json m_stranger;                     // of a measure that the list lacks
    bool m_whole = false;
    QComboBox *m_subject, *m_take;
    QLineEdit* m_at;
    QPushButton* m_more;
    QWidget* m_part = nullptr;  // behind that button
    QWidget* m_times = nullptr; // of a course alone
    QLineEdit *m_from, *m_until, *m_unit;
    QCheckBox* m_start;
    QPushButton* m_addOver;
    QVBoxLayout* m_column;
    QVBoxLayout* m_overs = nullptr;
    QList<MeasureEdit*> m_over;
};

} // namespace titer::pages
