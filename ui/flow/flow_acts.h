// What can be done on the canvas, as actions for menus and keys: those of the table whose scope is the flowsheet. [gui]
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;

namespace titer::flow {

class FlowCanvas;

class FlowActs {
public:
    // `perform` gets the id of an action that was triggered. The canvas owns the actions.
    FlowActs(FlowCanvas& canvas, const std::function<void(const QString& id)>& perform);

    // Their ids are their object names.
    const QList<QAction*>& all() const { return m_acts; }
    QAction* action(const QString& id) const; // none where the table has no such one
    // Which of them the selection allows.
    void refresh();
    void retranslate();
    // That which is selected; the first one where nothing is.
    QString columnToCalibrate() const;
    // The same, where the first one is the first with a law, which is what is fitted most.
    QString unitToFit() const;

private:
    FlowCanvas& m_canvas;
    QList<QAction*> m_acts;
};

} // namespace titer::flow
