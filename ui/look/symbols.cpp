// Reading of symbols.svg into layers, and their painting.
#include "ui/look/symbols.h"

#include "ui/look/svg_path.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QXmlStreamReader>

#include <cmath>

namespace titer::look {

using look::Look;
using look::Theme;
using look::Token;

namespace {

Pen penOf(QStringView name)
{
    static const QHash<QString, Pen> pens{
        {"b", Pen::Body},    {"o", Pen::Edge}, {"d", Pen::Detail}, {"d2", Pen::Dash17}, {"d3", Pen::Dash35},
        {"d4", Pen::Dash43}, {"p", Pen::Pipe}, {"s", Pen::Solid},  {"a", Pen::Product}, {"e", Pen::Signal},
    };
    return pens.value(name.toString(), Pen::Stroke);
}

QList<SymbolPort> portsOf(QStringView text)
{
    QList<SymbolPort> ports;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':'), comma = word.indexOf(u',');
        if (colon > 0 && comma > colon)
            ports.append({word.left(colon).toString(),
                          {word.mid(colon + 1, comma - colon - 1).toDouble(), word.mid(comma + 1).toDouble()}});
    }
    return ports;
}

QList<QPainterPath> subpaths(const QPainterPath& path)
{
    QList<QPainterPath> parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo())
            parts.append(QPainterPath(e));
        else if (e.isLineTo())
            parts.last().lineTo(e);
        else {
            parts.last().cubicTo(e, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
    }
    parts.removeIf([](const QPainterPath& part) { return part.elementCount() < 2; });
    return parts;
}

// A line that begins or ends at a port is its stub, which a connected stream draws in its own pen.
QString portAtEndOf(const QPainterPath& path, const QList<SymbolPort>& ports)
{
    const QPointF first = path.elementAt(0), last = path.currentPosition();
    for (const SymbolPort& port : ports)
        if (QLineF(port.at, first).length() < 0.5 || QLineF(port.at, last).length() < 0.5) return port.name;
    return {};
}

void addPath(Symbol& symbol, Pen pen, const QPainterPath& path)
{
    if (pen != Pen::Pipe && pen != Pen::Detail && pen != Pen::Signal) {
        symbol.layers.append({pen, path, {}});
        return;
    }
    QPainterPath rest;
    for (const QPainterPath& part : subpaths(path)) {
        if (const QString port = portAtEndOf(part, symbol.ports); !port.isEmpty())
            symbol.layers.append({pen, part, port});
        else
            rest.addPath(part);
    }
    if (!rest.isEmpty()) symbol.layers.append({pen, rest, {}});
}

// The vessel is the largest body by area of its box.
int vesselOf(const Symbol& symbol)
{
    int best = -1;
    qreal area = 0;
    for (int i = 0; i < symbol.layers.size(); ++i) {
        const QRectF box = symbol.layers[i].path.boundingRect();
        if (symbol.layers[i].pen == Pen::Body && box.width() * box.height() > area) {
            area = box.width() * box.height();
            best = i;
        }
    }
    return best;
}

Symbol readSymbol(QXmlStreamReader& xml)
{
    Symbol symbol;
    symbol.id = xml.attributes().value(QLatin1String("id")).toString();
    symbol.ports = portsOf(xml.attributes().value(QLatin1String("data-ports")));
    const QStringList box = xml.attributes().value(QLatin1String("viewBox")).toString().split(u' ');
    if (box.size() == 4)
        symbol.box = QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes a = xml.attributes();
        if (xml.name() == QLatin1String("path"))
            addPath(symbol, penOf(a.value(QLatin1String("class"))), svgPath(a.value(QLatin1String("d"))));
        if (xml.name() == QLatin1String("text"))
            symbol.letters.append({{a.value(QLatin1String("x")).toDouble(), a.value(QLatin1String("y")).toDouble()},
                                   a.value(QLatin1String("font-size")).toDouble(),
                                   xml.readElementText()});
        else
            xml.skipCurrentElement();
    }
    symbol.vessel = vesselOf(symbol);
    return symbol;
}

const QHash<QString, Symbol>& symbols()
{
    static const QHash<QString, Symbol> all = [] {
        QHash<QString, Symbol> read;
        QFile file(QStringLiteral(":/symbols.svg"));
        if (!file.open(QIODevice::ReadOnly))
            qWarning("The resource symbols.svg is missing; nothing of the flowsheet can be drawn.");
        QXmlStreamReader xml(&file);
        xml.readNextStartElement();
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("symbol")) {
                xml.skipCurrentElement();
                continue;
            }
            const Symbol symbol = readSymbol(xml);
            read.insert(symbol.id, symbol);
        }
        return read;
    }();
    return all;
}

struct Widths {
    qreal body, detail;
};

Widths widthsAt(Detail detail)
{
    switch (detail) {
    case Detail::Overview:
        return {1.5, 0};
    case Detail::Normal:
        return {2.25, 1.6};
    case Detail::Full:
        return {2.75, 2.0};
    }
    return {2.25, 1.6};
}

// Dash lengths of the drawing, in px; a QPen counts them in pen widths.
QList<qreal> dashesOf(Pen pen)
{
    switch (pen) {
    case Pen::Dash17:
        return {1, 7};
    case Pen::Dash35:
        return {3, 5};
    case Pen::Dash43:
    case Pen::Signal:
        return {4, 3};
    default:
        return {};
    }
}

bool isInner(const Layer& layer)
{
    switch (layer.pen) {
    case Pen::Detail:
    case Pen::Dash17:
    case Pen::Dash35:
    case Pen::Dash43:
    case Pen::Signal:
        return layer.port.isEmpty();
    case Pen::Solid:
        return true;
    default:
        return false;
    }
}

class Painting {
public:
    Painting(QPainter* painter, const Symbol& symbol, const QRectF& rect, const SymbolStyle& style)
        : m_painter(painter)
        , m_symbol(symbol)
        , m_style(style)
    {
        m_scale = std::min(rect.width() / symbol.box.width(), rect.height() / symbol.box.height());
        m_map.translate(rect.center().x(), rect.center().y());
        m_map.scale(m_scale, m_scale);
        m_map.translate(-symbol.box.center().x(), -symbol.box.center().y());
        // Pens keep their width on the screen whatever the zoom of the view; the pixel ratio still counts.
        m_zoom = std::sqrt(std::abs(painter->worldTransform().determinant()));
    }

    void paint() const
    {
        for (int i = 0; i < m_symbol.layers.size(); ++i) {
            const Layer& layer = m_symbol.layers[i];
            if (!m_style.connected.contains(layer.port) && !(m_style.detail == Detail::Overview && isInner(layer)))
                paintLayer(layer, i == m_symbol.vessel);
        }
        if (m_style.detail != Detail::Overview) paintLetters();
    }

private:
    QPen pen(const Layer& layer) const
    {
        const Widths widths = widthsAt(m_style.detail);
        const bool body = layer.pen == Pen::Body || layer.pen == Pen::Edge || layer.pen == Pen::Pipe;
        const qreal width = (body || widths.detail == 0 ? widths.body : widths.detail) * m_style.penScale / m_zoom;
        QPen pen(Theme::color(Token::Ink, m_style.look), width, Qt::SolidLine, body ? Qt::FlatCap : Qt::RoundCap,
                 Qt::RoundJoin);
        QList<qreal> dashes = dashesOf(layer.pen);
        for (qreal& dash : dashes) dash *= m_scale / width; // dashes belong to the drawing and grow with it
        if (!dashes.isEmpty()) pen.setDashPattern(dashes);
        return pen;
    }

    void paintLayer(const Layer& layer, bool vessel) const
    {
        const QPainterPath path = m_map.map(layer.path);
        if (layer.pen == Pen::Solid || layer.pen == Pen::Product) {
            m_painter->fillPath(path,
                                Theme::color(layer.pen == Pen::Solid ? Token::Ink : Token::ProductFill, m_style.look));
            return;
        }
        if (layer.pen == Pen::Body) {
            m_painter->fillPath(path, Theme::color(Token::Symbol, m_style.look));
            if (vessel && m_style.level >= 0) paintLevel(path);
        }
        m_painter->strokePath(path, pen(layer));
    }

    void paintLevel(const QPainterPath& vessel) const
    {
        const QRectF box = vessel.boundingRect();
        const qreal height = box.height() * std::min(1.0, m_style.level);
        QPainterPath filled;
        filled.addRect(QRectF(box.left(), box.bottom() - height, box.width(), height));
        m_painter->fillPath(vessel.intersected(filled), Theme::color(m_style.levelFill, m_style.look));
    }

    void paintLetters() const
    {
        for (int i = 0; i < m_symbol.letters.size(); ++i) {
            const Letters& letters = m_symbol.letters[i];
            QFont font = Theme::current().font(look::Type::Strong);
            font.setPixelSize(std::max(1, qRound(letters.size * m_scale)));
            m_painter->setFont(font);
            m_painter->setPen(Theme::color(Token::Ink, m_style.look));
            const QString text = i < m_style.letters.size() ? m_style.letters[i] : letters.text;
            const QPointF at = m_map.map(letters.at);
            m_painter->drawText(QPointF(at.x() - QFontMetricsF(font).horizontalAdvance(text) / 2, at.y()), text);
        }
    }

    QPainter* m_painter;
    const Symbol& m_symbol;
    const SymbolStyle& m_style;
    QTransform m_map;
    qreal m_scale = 1;
    qreal m_zoom = 1;
};

} // namespace

const Symbol* findSymbol(const QString& id)
{
    const auto found = symbols().constFind(id);
    return found == symbols().constEnd() ? nullptr : &*found;
}

QStringList symbolIds()
{
    QStringList ids = symbols().keys();
    ids.sort();
    return ids;
}

QPainterPath symbolStub(const QString& id, const QString& port)
{
    if (const Symbol* symbol = findSymbol(id))
        for (const Layer& layer : symbol->layers)
            if (layer.port == port && !port.isEmpty()) return layer.path;
    return {};
}

void paintSymbol(QPainter* painter, const QString& id, const QRectF& rect, const SymbolStyle& style)
{
    const Symbol* symbol = findSymbol(id);
    if (!symbol || rect.isEmpty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Painting(painter, *symbol, rect, style).paint();
    painter->restore();
}

} // namespace titer::look
