// The calculated tags of a project: listed, made, changed and removed, checked while they are typed. A sheet over the lower half of the
// page. [gui]
//
//   FormulaSheet sheet({formulas, feed, boards, alarms, ensureProject}, page);   sheet.open();
#pragma once

#include "app/boards/board_session.h"
#include "app/boards/formulas.h"
#include "app/tags/tag_feed.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace titer::form {
class TagCompleter;
class TagText;
} // namespace titer::form
namespace titer::widgets {
class Label;
class TagChooser;
} // namespace titer::widgets

namespace titer::pages {

class FormulaSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // All of it outlives the sheet.
    struct Work {
        app::Formulas& formulas;
        app::TagFeed& feed;
        app::BoardSession& boards;
        app::AlarmBoard& alarms;
        std::function<bool()> ensureProject; // asked before the first is kept
    };
    FormulaSheet(const Work& work, QWidget* page);

    // At the first of them, or at a new one.
    void open();
    void openNew();

    QListWidget* list() const { return m_list; }
    QLineEdit* name() const { return m_name; }
    QPlainTextEdit* formula() const;
    form::TagCompleter* formulaTags() const;
    QLineEdit* unit() const { return m_unit; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* insertButton() const { return m_insert; }
    widgets::TagChooser* chooser() const { return m_chooser; }
    QStringList findings() const;

private:
    QWidget* makeList();
    QWidget* makeForm();
    QLayout* makeFoot();
    void connectAll();
    void fillList();
    void showFormula(const app::CalculatedTag& formula);
    app::CalculatedTag draft() const;
    void check();
    void reportValue(const app::FormulaCheck& check);
    void reportUses();
    void askTag();
    void insertTag(int index);
    void save();
    void remove();
    void report(const QString& sentence);

    Work m_work;
    app::CalculatedTag m_shown; // as it is kept; without an id a new one
    bool m_sure = false;        // the next press removes it
    QListWidget* m_list;
    QLineEdit* m_name;
    form::TagText* m_formula;
    QLineEdit* m_unit;
    QLineEdit* m_reason;
    QPushButton* m_insert;
    QVBoxLayout* m_findings;
    widgets::Label* m_uses;
    QPushButton *m_new, *m_save, *m_remove, *m_close;
    widgets::TagChooser* m_chooser;
};

} // namespace titer::pages
