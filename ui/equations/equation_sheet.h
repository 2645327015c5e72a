// The equations of a unit or controller at full size: all its lines with their values at a time of the last run, next to them what the line in hand does
// over that run or over a concentration, while it is typed. A sheet over the page. [gui]
//
//   EquationSheet sheet(document, runs, page);  sheet.open("production");      signal comesOrGoes()
#pragma once

#include "app/document/document.h"
#include "app/equations/equation_library.h"
#include "app/equations/equation_values.h"
#include "app/run/auto_run.h"
#include "ui/widgets/sheet.h"

#include <memory>
#include <string>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QSlider;

namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::equations {

class EquationList;
class KineticsSheet;

class EquationSheet : public widgets::Sheet {
    Q_OBJECT
public:
    EquationSheet(app::Document& document, app::AutoRun& runs, QWidget* page);

    // False where the owner, the id of a unit or "controllers/ID", has no equations. `path` is that of a line, which gets the focus.
    bool open(const std::string& owner, const std::string& path = {});
    const std::string& owner() const { return m_owner; }
    EquationList* list() const { return m_list; }
    plot::XyPlot* plot() const { return m_plot; }
    QComboBox* across() const { return m_across; }
    QSlider* time() const { return m_time; }
    QPushButton* libraryButton() const { return m_libraryButton; }
    app::EquationLibrary& library() { return m_library; }
    // Monod, Haldane and others, to be put into the law; nullptr before it was asked for.
    void chooseKinetics();
    KineticsSheet* kinetics() const { return m_kinetics; }

signals:
    void comesOrGoes();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeSide();
    void connectAll();
    void refresh();
    void refreshValues();
    void refreshAcross();
    void refreshPlot();
    double seconds() const; // of the run

    app::Document& m_document;
    app::AutoRun& m_runs;
    app::EquationLibrary m_library;
    std::string m_owner;
    std::unique_ptr<app::EquationValues> m_values; // of the last plant without errors
    widgets::Label* m_title;
    widgets::Label* m_when;
    QSlider* m_time;
    QPushButton* m_libraryButton;
    QPushButton* m_close;
    QBoxLayout* m_body; // lines, and what the one in hand does
    QBoxLayout* m_side;
    QScrollArea* m_scroll;
    EquationList* m_list;
    QComboBox* m_across;
    plot::XyPlot* m_plot;
    KineticsSheet* m_kinetics = nullptr;
};

} // namespace titer::equations
