// Rows of a list of the lesson that is made, each with its words, a caption, and buttons to change, move or remove it. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

#include <QStringList>

class QPushButton;

namespace titer::pages {

class PartRows : public QWidget {
    Q_OBJECT
public:
    // `list`: its path; `item`: what an entry is called, for the steps of undo and screen readers.
    PartRows(LessonMaking& making, std::string list, const QString& item, QWidget* parent = nullptr);

    struct Row {
        QString words, caption = {};
        QString fault = {};
        bool canChange = true;
    };
    // As the list is now. `open`: the entries that this person may change.
    void show(const std::vector<Row>& rows);
    int count() const { return int(m_shown.size()); }
    QString words(int row) const { return m_shown[std::size_t(row)].words; }
    QPushButton* changeButton(int row) const { return m_buttons[std::size_t(row)].change; }
    QPushButton* removeButton(int row) const { return m_buttons[std::size_t(row)].remove; }
    QPushButton* upButton(int row) const { return m_buttons[std::size_t(row)].up; }

signals:
    void changeAsked(int row);

private:
    struct Buttons {
        QPushButton *change, *up, *remove;
    };
    void addRow(int number);
    bool isSame(const std::vector<Row>& rows) const;

    LessonMaking& m_making;
    std::string m_list;
    QString m_item;
    QVBoxLayout* m_column;
    std::vector<Row> m_shown;
    std::vector<Buttons> m_buttons;
};

} // namespace titer::pages
