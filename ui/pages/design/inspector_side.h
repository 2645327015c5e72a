// The inspectors at the right of the sheet; in a narrow window a strip of signs that open them over the page. [gui]
//
//   side.jump("units/n1/params/heel");  side.showUnit("n1");  side.back()       signal placed(covered)
#pragma once

#include "ui/form/inspector_stack.h"
#include "ui/widgets/plate.h"

#include <string>

namespace titer::flow {
class FlowView;
}

namespace titer::pages {

class InspectorSide : public widgets::Plate {
    Q_OBJECT
public:
    // All of it outlives this place at its side; the inspectors lie over `page`.
    InspectorSide(app::Document& document, app::AutoRun& runs, flow::FlowView& view, QWidget& page);

    form::InspectorStack& stack() const { return *m_stack; }
    form::Inspector& following() const { return m_following; } // the selection
    // Selects what a path of the plant refers to and focuses its field; `typed` is put into it.
    bool jump(const std::string& path, const QString& typed = {});
    void showUnit(const QString& unit);
    // What belongs to no unit.
    void showPlant();
    // What is shown stays, and the next one stands under it.
    void keepShown();
    // Closes what lies over the page; the canvas has the focus again in any case.
    bool back();
    void setNarrow(bool narrow);
    void place();

signals:
    void placed(int covered); // of the page at its right [px]

private:
    void addSigns();
    void connectView();
    void open();

    flow::FlowView& m_view;
    QWidget& m_page;
    form::InspectorStack* m_stack;
    form::Inspector& m_following;
    bool m_narrow = false;
    bool m_open = false; // over the page, in a narrow window
};

} // namespace titer::pages
