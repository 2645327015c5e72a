// The button by which a recording's unit gets an estimator, and the estimator its parameters. Each choice is a step of undo. [gui]
//
//   EstimatorMenu* menu = new EstimatorMenu(document, setup);   menu->follow(live);
#pragma once

#include "app/document/document.h"
#include "app/live/estimators/estimator_setup.h"
#include "app/live/live_session.h"

#include <QToolButton>

#include <string>

namespace titer::pages {

class EstimatorMenu : public QToolButton {
    Q_OBJECT
public:
    EstimatorMenu(app::Document& document, app::EstimatorSetup& setup, QWidget* parent = nullptr);

    void follow(app::LiveSession* live) { m_live = live; }
    void setUnit(const std::string& unit, bool estimated);
    void setParameter(const std::string& unit, const std::string& path, bool estimated);

signals:
    void fitAsked(const QString& unit);
    void twinAsked();

private:
    void fill();
    void addParameters(const model::EstimatorEntry& estimator);

    app::Document& m_document;
    app::EstimatorSetup& m_setup;
    app::LiveSession* m_live = nullptr;
};

} // namespace titer::pages
