// What the project has to be measured, in a list with search and with what is measured now; what it has to be is chosen
// beneath it. It lies over the page. [gui]
//
//   picker->open(step);            a new check at the end of the step
//   picker->change(step, check);   one that is there
//   picker->openColumn(-1);        a column of the table of attempts, here a new one
//   picker->openAnswer(step, id);  what the solution answers in a field, as it is measured
#pragma once

#include "app/learn/editor/check_form.h"
#include "ui/pages/learn/editor/draft_form.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTreeWidget;

namespace titer::pages {

class BoundEdit;
class MeasureEdit;

class CheckPicker : public widgets::Sheet {
    Q_OBJECT
public:
    CheckPicker(LessonMaking& making, QWidget* page);

    void open(std::size_t step);
    void change(std::size_t step, std::size_t check);
    void openColumn(int column);
    void openAnswer(std::size_t step, const std::string& field);
    void take();
    void plantLeft() override {} // the lesson stays

    const app::ProjectMeasuring& measuring() const { return m_measuring; }
    QLineEdit* search() const { return m_search; }
    QTreeWidget* list() const { return m_list; }
    MeasureEdit* measure() const { return m_measure; }
    QComboBox* takeBox() const;
    QComboBox* wantedBox() const { return m_wanted; }
    BoundEdit* bound() const { return m_bound; }
    BoundEdit* upper() const { return m_upper; }
    QLineEdit* boundField() const;
    QLineEdit* withinField() const { return m_within; }
    QLineEdit* wordsField() const { return m_words; }
    QPushButton* takeButton() const { return m_accept; }
    QString fault() const;
    // Chooses the first row whose name begins with it.
    bool choose(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int numberRole = Qt::UserRole; // in the list, of what can be measured
    enum class Goal { Check, Column, Answer };
    struct Target {
        Goal goal = Goal::Check;
        std::size_t step = 0;
        int at = -1;            // that is changed; -1: a new one
        std::string field = {}; // of Answer
    };
    std::string path() const; // of what is changed, else of the list that it comes into
    void nameFields();
    QWidget* makeCondition();
    void begin(const Target& target);
    void load();
    void fill();
    void fillList();
    void filter();
    void chooseRow();
    void showForm();
    void fit();
    void proposeWords();
    void report(const base::Error& error);
    const app::Measurable* chosen() const;
    app::CheckForm form() const;
    app::MeasureWorld world() const;
    const base::Json* solved() const; // what the solution answers in the field
    QWidget* firstField() const;
    base::Json withWords(const char* key, base::Json part) const;
    void putCheck(base::Json check);
    void putColumn(base::Json measure);
    void putAnswer(base::Json measure);

    LessonMaking& m_making;
    app::ProjectMeasuring& m_measuring; // goes on while the sheet is left
    std::vector<app::Measurable> m_all;
    Target m_target;
    bool m_toLoad = false;
    QString m_proposed; // the words that nobody typed
    widgets::Label* m_head;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    widgets::Label* m_state;
    QScrollArea* m_scroll = nullptr; // of what stands beneath the list
    QWidget* m_wish = nullptr;       // what it has to be
    MeasureEdit* m_measure;
    QComboBox* m_wanted;
    BoundEdit *m_bound, *m_upper;
    widgets::Label* m_upperName;
    QLineEdit* m_within;
    widgets::Label *m_withinName, *m_wordsName;
    QLineEdit* m_words;
    widgets::Label* m_fault;
    QPushButton *m_accept, *m_cancel;
};

} // namespace titer::pages
