// The library of kinetics over the equations of a law: what each is, with its curve and its source, and under which names it comes into
// the law. [gui]
//
//   KineticsSheet sheet(document, page);  sheet.open("units/production/params/kinetics");
#pragma once

#include "app/document/document.h"
#include "app/equations/kinetics_place.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <string>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QListWidget;
class QPushButton;

namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::equations {

class KineticsSheet : public widgets::Sheet {
    Q_OBJECT
public:
    KineticsSheet(app::Document& document, QWidget* page);

    // `record` is that of a rate law.
    void open(const std::string& record);
    QListWidget* list() const { return m_list; }
    plot::XyPlot* plot() const { return m_plot; }
    QPushButton* insertButton() const { return m_insert; }
    // The name in the law of what the expression gives, and of what a name of the expression stands for.
    QComboBox* term() const { return m_term; }
    QComboBox* field(const QString& name) const;

signals:
    void inserted(const std::string& path); // of the term

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCard();
    void fitList();
    void showKinetics(const model::Kinetics* kinetics);
    QComboBox* addField(const std::string& name, const QString& words, const std::vector<std::string>& choices,
                        const std::string& chosen);
    void insert();

    app::Document& m_document;
    std::string m_record;
    const model::Kinetics* m_shown = nullptr;
    QBoxLayout* m_body;
    QListWidget* m_list;
    widgets::Label* m_text;
    widgets::Label* m_note;
    widgets::Label* m_source;
    plot::XyPlot* m_plot;
    QWidget* m_names = nullptr; // of the one that is shown
    QFormLayout* m_rows = nullptr;
    QComboBox* m_term = nullptr;
    QWidget* m_card;
    widgets::Label* m_fault;
    QPushButton* m_insert;
};

} // namespace titer::equations
