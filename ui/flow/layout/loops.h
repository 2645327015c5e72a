// The controllers of a unit as the sheet shows them: what they read and write, in letters of ISA-5.1 and in words. [gui]
//
//   loopsOf(flowsheet, catalogue, {"vessel"})     those that read or write one of these units, in the order of the plant
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "ui/flow/layout/flow_types.h"

#include <QList>
#include <QSet>
#include <QString>

namespace titer::flow {

struct Loop {
    QString id;
    QString name;     // what a person called it, else its kind
    QString letters;  // "L", "T"; "LIC" is its controller, "LI" its sensor
    QString number;   // its place among the controllers of the plant
    QString readUnit; // empty where it reads nothing
    QString writeUnit;
    QString writePort;  // empty where it writes a set-point
    QString outputName; // "Bleed", "Oxygen transfer kLa"
    LoopValue setpoint; // as it was entered
    bool operator==(const Loop&) const = default;
};

QList<Loop> loopsOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const QSet<QString>& units);

// Set-point, output and measured value as badges; those without a value are left out.
struct LoopBadges {
    QVector<ValueBadge> ofController, ofSensor;
};
LoopBadges loopBadges(const Loop& loop, const LoopOverlay& values);
// "Level, set-point 2 L, Outlet 0.5 L/h, measured 2.01 L"
QString loopWords(const Loop& loop, const LoopOverlay& values);

} // namespace titer::flow
