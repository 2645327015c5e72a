// The equipment symbols, read once from resources/symbols.svg and painted in the theme's colours. [gui]
//
//   const Symbol* symbol = findSymbol("u-bioreactor");      null for an unknown id; symbolIds() lists all
//   symbol->ports                                           names and places in the 96 x 96 box
//   SymbolStyle style;                                      detail, fill level and its colour, letters, look
//   paintSymbol(&painter, "u-bioreactor", rect, style);     body lines keep their width at any zoom
//   symbolStub("u-column", "in")                            the short pipe of a port, in the 96 x 96 box, for the stream's pen
//
// Ids: u-inlet u-outlet u-tank u-seed u-bioreactor u-perfusion u-centrifuge u-depth u-column u-membrane u-carousel
//      u-lowph u-virus u-ufdf u-lysis u-mixer u-splitter u-pump u-hold u-fractions u-sensor u-controller
//      u-coil u-homogenizer u-floc u-sterile
#pragma once

#include "ui/look/theme.h"

#include <QList>
#include <QPainterPath>
#include <QSet>
#include <QString>
#include <QStringList>

class QPainter;

namespace titer::look {

// The classes of the drawing: which pen and brush a layer takes.
enum class Pen { Body, Edge, Detail, Dash17, Dash35, Dash43, Pipe, Solid, Product, Signal, Stroke };

struct Layer {
    Pen pen = Pen::Stroke;
    QPainterPath path;
    QString port; // the port whose stub this is, else empty
};

struct SymbolPort {
    QString name;
    QPointF at;
};

struct Letters {
    QPointF at; // middle of the base line
    qreal size = 12;
    QString text;
};

struct Symbol {
    QString id;
    QRectF box{0, 0, 96, 96};
    QList<Layer> layers; // in painting order
    QList<SymbolPort> ports;
    QList<Letters> letters;
    int vessel = -1; // the layer that a fill level is clipped to
};

enum class Detail { Overview, Normal, Full };

struct SymbolStyle {
    Detail detail = Detail::Normal;
    double level = -1; // filled share of the body, 0 to 1; below 0 none is drawn
    look::Token levelFill = look::Token::BrothFill;
    QStringList letters;     // replaces the letters of a sensor or controller, line by line
    QSet<QString> connected; // ports whose stub the stream draws itself
    qreal penScale = 1;      // below 1 in lists, where the symbol is small
    look::Look look = look::Theme::current().look();
};

const Symbol* findSymbol(const QString& id);
QStringList symbolIds();
QPainterPath symbolStub(const QString& id, const QString& port);
void paintSymbol(QPainter* painter, const QString& id, const QRectF& rect, const SymbolStyle& style = {});

} // namespace titer::look
