// The inspectors at the right of the sheet. They stand beside it; in a narrow window they lie over the page, once they were asked for,
// and a strip of signs stands in their place. Their width is dragged, within bounds that leave the sheet half of the page. [gui]
//
//   side.jump("units/n1/params/heel");  side.showUnit("n1");  side.toggle();  side.back()       signal placed(covered)
#pragma once

#include "ui/form/inspector_stack.h"
#include "ui/widgets/plate.h"

#include <string>

namespace titer::app {
class Settings;
}
namespace titer::flow {
class FlowView;
}

namespace titer::pages {

class SideHandle;

class InspectorSide : public widgets::Plate {
    Q_OBJECT
public:
    // All of it outlives this place at its side; the inspectors lie over `page`.
    InspectorSide(app::Document& document, app::AutoRun& runs, app::Settings& settings, flow::FlowView& view,
                  QWidget& page);
    // Puts its handle and the inspectors over the page, before they are placed: Tab reaches them after what is in the page already.
    void comeIn();

    form::InspectorStack& stack() const { return *m_stack; }
    form::Inspector& following() const { return m_following; } // the selection
    // Selects what a path of the plant refers to and focuses its field; `typed` is put into it.
    bool jump(const std::string& path, const QString& typed = {});
    void showUnit(const QString& unit);
    // What belongs to no unit.
    void showPlant();
    // Of the page, at its right [px].
    int covered() const { return m_narrow && m_open ? m_stack->width() : 0; }
    // What is shown stays, and the next one stands under it.
    void keepShown();
    // Closes what lies over the page; the canvas has the focus again in any case.
    bool back();
    // Opens them, or folds them to the strip; in a wide window for the next sessions as well.
    void toggle();
    // Folds what lies over the page, and leaves the focus where it is.
    void giveWay();
    void setNarrow(bool narrow);
    void place();

signals:
    void placed(int covered); // of the page at its right [px]

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSigns();
    void connectView();
    void connectHandle();
    void open();
    int fittingWidth() const;
    void setWidth(double units);
    bool isUsuallyFolded() const;

    app::Settings& m_settings;
    flow::FlowView& m_view;
    QWidget& m_page;
    form::InspectorStack* m_stack;
    form::Inspector& m_following;
    SideHandle* m_handle;
    double m_width; // that a person chose [u]
    bool m_narrow = false;
    bool m_open;
};

} // namespace titer::pages
