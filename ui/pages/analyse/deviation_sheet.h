// Deviations of batches with cause and action: listed, recorded, stated and closed, as titer-cli deviations does. A sheet over the page. [gui]
//
//   DeviationSheet sheet(page);  sheet.ask();  sheet.open("lots.csv");        the record beside the table
#pragma once

#include "core/store/deviations.h"
#include "ui/look/glyph.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class DeviationSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit DeviationSheet(QWidget* page);

    // For a table of batches, a record of deviations or a project.
    void ask();
    // A table stands for the record beside it, which the first deviation makes.
    void open(const QString& path);

    QTreeWidget* list() const { return m_list; }
    QLineEdit* batch() const { return m_batch; }
    QLineEdit* attribute() const { return m_attribute; }
    QLineEdit* what() const { return m_what; }
    QLineEdit* cause() const { return m_cause; }
    QLineEdit* action() const { return m_action; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* newButton() const { return m_new; }
    QPushButton* keepButton() const
    {
        return m_keep;
    } // records a new one, or states cause and action of the one that is chosen
    QPushButton* endButton() const { return m_end; } // closes it
    QStringList findings() const;

private:
    QWidget* makeForm();
    void connectAll();
    const store::Deviation* chosen() const; // in the list
    void fill(const std::string& id);
    void showChosen();
    void keep();
    void end();
    store::DeviationWords words(const store::Deviation& of) const; // those that are not as they are kept
    void take(const base::Result<store::Deviation>& done, const QString& said);
    void say(look::Glyph glyph, const QString& words);

    std::string m_path; // of the record
    std::vector<store::Deviation> m_all;
    widgets::Label *m_title, *m_who;
    QVBoxLayout* m_findings;
    QTreeWidget* m_list;
    QLineEdit *m_batch, *m_attribute, *m_what, *m_cause, *m_action, *m_reason;
    QPushButton *m_new, *m_keep, *m_end, *m_close;
};

} // namespace titer::pages
