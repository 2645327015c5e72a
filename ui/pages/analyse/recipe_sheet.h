// The steps of the recipe that the table of the page Analyse goes through, in words and with what each did; they are added, changed, moved and
// taken away here, and saved as a file that the table then goes through. A sheet over the lower half of the page. [gui]
//
//   RecipeSheet sheet(session, page);  sheet.open();  sheet.saveAt(path);      leave(): what was not saved is forgotten
#pragma once

#include "app/analyse/analyse_session.h"
#include "app/analyse/recipes/step_fields.h"
#include "ui/widgets/sheet.h"

#include <QList>

#include <array>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class RecipeSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // The session outlives the sheet.
    RecipeSheet(app::AnalyseSession& session, QWidget* page);

    // Of the recipe that the table goes through; without one it begins with no steps.
    void open();
    void saveAt(const QString& path);
    void add(const QString& text); // behind the one that is chosen
    void moveStep(int by);
    void remove();

    QTreeWidget* list() const { return m_list; }
    // The step that is chosen as it is written; Enter, or leaving it, takes it over.
    QLineEdit* line() const { return m_line; }
    // Of the step that is chosen: its settings that are numbers, and why it is there.
    QLineEdit* field(std::size_t place) const { return m_fields[place].edit; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* upButton() const { return m_up; }
    QPushButton* downButton() const { return m_down; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* cancelButton() const { return m_cancel; }
    QString told() const; // what is wrong, or what is not saved yet

private:
    void connectAll();
    void fillMenu();
    void ask();
    void takeLine();
    void takeField(std::size_t place);
    void takeReason();
    // In place of the step that is chosen, by whoever sits here; what is typed in `kept` stays.
    void replaceStep(prepare::Step step, const QList<QLineEdit*>& kept);
    void keepTyped(const QList<QLineEdit*>& edits, const std::function<void()>& act);
    QList<QLineEdit*> editsBut(const QLineEdit* edit) const;
    bool isLineTyped() const;              // and not taken over yet
    void refuse(const base::Error& error); // what was typed stays
    std::optional<std::string> columnUnit(const prepare::Step& step) const;
    void showFields(const prepare::Step* step);
    int chosen() const; // from 0; -1: none
    void refresh(int chosen);
    void showChosen();
    void showTold();
    // Of how many of the first steps the table says what they did.
    std::size_t countedSteps() const;

    struct Field {
        QLabel* label;
        QLineEdit* edit;
    };

    app::AnalyseSession& m_session;
    QString m_path; // of the recipe; empty: it has none yet
    prepare::Recipe m_filed, m_recipe;
    std::string m_sha256; // of the file; empty: it has none yet, or cannot be read
    QString m_fault;
    widgets::Label *m_title, *m_told;
    QTreeWidget* m_list;
    QLineEdit *m_line, *m_reason;
    std::array<Field, app::maxStepFields> m_fields;
    QPushButton *m_add, *m_up, *m_down, *m_remove, *m_save, *m_cancel;
};

} // namespace titer::pages
