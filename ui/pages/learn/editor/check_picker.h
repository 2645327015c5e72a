// What the project has to be measured, in a list with search and with what is measured now; what it has to be is chosen
// beneath it. It lies over the page. [gui]
//
//   picker->open(step);            a new check at the end of the step
//   picker->change(step, check);   one that is there, where a form can show it
#pragma once

#include "app/learn/check_form.h"
#include "app/learn/project_measuring.h"
#include "ui/pages/learn/editor/draft_form.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace titer::pages {

class CheckPicker : public widgets::Sheet {
    Q_OBJECT
public:
    CheckPicker(LessonMaking& making, QWidget* page);

    void open(std::size_t step);
    void change(std::size_t step, std::size_t check);
    void take();

    app::ProjectMeasuring& measuring() { return m_measuring; }
    QLineEdit* search() const { return m_search; }
    QTreeWidget* list() const { return m_list; }
    QComboBox* takeBox() const { return m_take; }
    QComboBox* wantedBox() const { return m_wanted; }
    QLineEdit* boundField() const { return m_bound; }
    QLineEdit* withinField() const { return m_within; }
    QCheckBox* startBox() const { return m_toStart; }
    QLineEdit* wordsField() const { return m_words; }
    QPushButton* takeButton() const { return m_accept; }
    QString fault() const;
    // Chooses the first row whose name begins with it.
    bool choose(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeCondition();
    void begin(std::size_t step, int check);
    void load();
    void fill();
    void filter();
    void chooseRow();
    void showForm();
    void proposeWords();
    void report(const base::Error& error);
    const app::Measurable* chosen() const;
    app::CheckForm form() const;

    LessonMaking& m_making;
    app::ProjectMeasuring m_measuring;
    std::vector<app::Measurable> m_all;
    std::size_t m_step = 0;
    int m_check = -1; // that is changed; -1: a new one
    bool m_toLoad = false;
    QString m_proposed; // the words that nobody typed
    QLineEdit* m_search;
    QTreeWidget* m_list;
    widgets::Label* m_state;
    QComboBox *m_take, *m_wanted;
    QLineEdit *m_bound, *m_within;
    widgets::Label* m_withinName;
    QCheckBox* m_toStart;
    QLineEdit* m_words;
    widgets::Label* m_fault;
    QPushButton *m_accept, *m_cancel;
};

} // namespace titer::pages
