// The numbers of the plant in a list with search, of which some are to be varied. It lies over the page. [gui]
//
//   sheet->open(unit);       signal chosen(rows): those that were ticked
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class FactorSheet : public widgets::Sheet {
    Q_OBJECT
public:
    FactorSheet(const app::Document& document, QWidget* page);

    // `taken`: paths that are varied already.
    void open(const std::vector<std::string>& taken);
    void take();
    QLineEdit* search() const { return m_search; }
    QTreeWidget* list() const { return m_list; }
    QPushButton* takeButton() const { return m_take; }

signals:
    void chosen(const std::vector<titer::app::FormRow>& rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    std::vector<app::FormRow> ticked() const;

    const app::Document& m_document;
    std::vector<app::FormRow> m_rows;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QPushButton *m_take, *m_cancel;
};

} // namespace titer::study
