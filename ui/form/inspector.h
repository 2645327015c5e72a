// The inspector: name, form, recipe, ports, results and notes of the selected unit; of the plant where none is selected. [gui]
//
//   inspector.setUnit("production")                    "" = the plant
//   inspector.jump("units/n1/params/heel", "30 L")     the unit, the tab and the field of a path; the text is typed in
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"
#include "app/run/auto_run.h"

#include <QWidget>

#include <functional>
#include <set>
#include <string>

class QHBoxLayout;
class QLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace titer::app {
class Chromatograms;
}
namespace titer::equations {
class ControllerPanels;
class EquationPanel;
} // namespace titer::equations

namespace titer::form {

class FormView;
class InspectorHead;
class NoteField;
class PortsTab;
class Preview;
class ProgramTable;
class ResultsTab;
class TabStrip;

class Inspector : public QWidget {
    Q_OBJECT
public:
    enum Tab { Parameters, Recipe, Ports, Results, Notes };

    Inspector(app::Document& document, app::AutoRun& runs, QWidget* parent = nullptr);
    ~Inspector() override;

    void setUnit(const std::string& unit);
    const std::string& unit() const { return m_unit; }
    void setTab(Tab tab);
    Tab tab() const;
    void focusFirst(); // of the present tab
    bool jump(const std::string& path, const QString& typed = {});
    // The plant, and the menu that adds a component to it.
    void askComponent();
    // The plant, and the menu that adds a controller to it, for `unit` where one is named; or one of this type at once.
    void askController(const std::string& unit);
    void addController(const std::string& type, const std::string& unit);
    // The recipe of the unit, and the menu that adds to it.
    void askRecipe();
    // Asks for the equations of the unit at full size, where it has such.
    void openEquations();
    // The unit that a path refers to, "" where it is none.
    std::string unitOf(const std::string& path) const;
    // In which the names of its parts are whole [px].
    int minWidth() const;
    // In a narrow window the inspector lies over the page and can be closed.
    void setCloseable(bool closeable);
    // It stays with its unit and goes with it; no preview, since several share the height.
    void setPinned();
    // Runs that can be laid over the chromatogram of a column among the results.
    void setMeasured(app::Chromatograms& chromatograms);
    ResultsTab* results() const { return m_results; }
    // Whether its pin is shown as set.
    void setPinShown(bool pinned);

signals:
    void unitAsked(const QString& unit);
    void closed();
    void pinAsked();
    void unitChanged();
    void equationsAsked(const QString& owner); // at full size: of a unit, or of "controllers/ID"
    void tuningAsked();                        // of a controller of the plant

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTabs(QVBoxLayout* column);
    app::Edited edited(const app::FormRow& row, const base::Json& value) const;
    void refreshResults();
    void refreshPreview();
    void layOut();
    // inspector_feet.cpp
    QWidget* makeRecipeFoot();
    std::set<std::string> numbersOfRecipe() const;
    void focusAdded(const std::set<std::string>& before);
    QWidget* makePlantFoot();
    QPushButton* addMenuButton(QLayout& line, const QString& words, const QString& sign,
                               const std::function<void(QMenu&)>& fill);
    QWidget* makeAddFoot();
    QWidget* makeChangeFoot();
    void openControllerMenu(const std::string& unit);
    QWidget* makeUnitFoot();
    void makeFoot();

    app::Document& m_document;
    app::AutoRun& m_runs;
    std::string m_unit;
    bool m_pinned = false;
    InspectorHead* m_head;
    QHBoxLayout* m_tabLine = nullptr;
    TabStrip* m_tabs;
    QStackedWidget* m_pages;
    FormView* m_form;
    FormView* m_recipe;
    PortsTab* m_ports;
    ResultsTab* m_results;
    NoteField* m_notes;
    ProgramTable* m_program = nullptr; // of an inlet, in the form
    Preview* m_preview;
    QPushButton* m_addToRecipe = nullptr;            // below the recipe
    QPushButton* m_addComponent = nullptr;           // below the form of the plant
    QPushButton* m_addController = nullptr;          // there too
    bool m_hasSizes = false;                         // there are rules for the sizes of the unit
    equations::EquationPanel* m_equations = nullptr; // below the form of a unit that has a law or equations of its own
    equations::ControllerPanels* m_controllers = nullptr; // below the form of the plant
};

} // namespace titer::form
