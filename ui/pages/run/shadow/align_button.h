// Where the recording is laid on the clock of the model: the begin of the run, each phase, and where it fits best. [gui]
//
//   AlignButton button(laid, model);  button.refresh();      says where it begins; of a source there is none
#pragma once

#include "app/session/plant_shadow.h"
#include "ui/shown/run_model.h"

#include <QPointer>
#include <QToolButton>

class QAction;

namespace titer::pages {

class AlignButton : public QToolButton {
    Q_OBJECT
public:
    AlignButton(app::PlantShadow& laid, const shown::RunModel& model, QWidget* parent = nullptr);

    void refresh();

signals:
    void placesAsked(); // with a picture

private:
    void fillMenu();
    void reportFit();
    double length() const; // of run and recording [s]

    app::PlantShadow& m_laid;
    const shown::RunModel& m_model;
    QPointer<QAction> m_fit; // of the menu
};

} // namespace titer::pages
