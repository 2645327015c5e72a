// Reader of SVG path data, after the grammar of SVG 1.1 section 8.3; arcs after its appendix F.6.
#include "ui/look/svg_path.h"

#include <QtMath>

#include <cmath>

namespace titer::look {

namespace {

class Reader {
public:
    explicit Reader(QStringView data)
        : m_data(data)
    {
    }

    // The next command letter, or nothing at the end or where a number repeats the last command.
    QChar command()
    {
        skip();
        return m_at < m_data.size() && m_data[m_at].isLetter() ? m_data[m_at++] : QChar();
    }
    bool atEnd()
    {
        skip();
        return m_at >= m_data.size();
    }
    bool number(qreal& value)
    {
        skip();
        const qsizetype from = m_at;
        qsizetype at = from;
        const auto digits = [&] {
            const qsizetype first = at;
            while (at < m_data.size() && m_data[at].isDigit()) ++at;
            return at > first;
        };
        if (at < m_data.size() && (m_data[at] == u'-' || m_data[at] == u'+')) ++at;
        bool some = digits();
        if (at < m_data.size() && m_data[at] == u'.') {
            ++at;
            some = digits() || some;
        }
        if (!some) return false;
        if (at < m_data.size() && m_data[at].toLower() == u'e') {
            const qsizetype mantissa = at++;
            if (at < m_data.size() && (m_data[at] == u'-' || m_data[at] == u'+')) ++at;
            if (!digits()) at = mantissa;
        }
        bool ok = false;
        value = m_data.mid(from, at - from).toDouble(&ok);
        m_at = at;
        return ok;
    }
    bool point(QPointF& p) { return number(p.rx()) && number(p.ry()); }
    // Flags may stand without a separator: "a2 2 0 01 4 0".
    bool flag(bool& value)
    {
        skip();
        if (m_at >= m_data.size() || (m_data[m_at] != u'0' && m_data[m_at] != u'1')) return false;
        value = m_data[m_at++] == u'1';
        return true;
    }

private:
    void skip()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u',')) ++m_at;
    }

    QStringView m_data;
    qsizetype m_at = 0;
};

struct Arc {
    qreal rx = 0, ry = 0, rotation = 0;
    bool large = false, sweep = false;
};

// From end points to centre and angles, then in quarter turns of cubic curves.
void arcTo(QPainterPath& path, Arc arc, QPointF to)
{
    const QPointF from = path.currentPosition();
    if (from == to) return;
    qreal rx = std::abs(arc.rx), ry = std::abs(arc.ry);
    if (rx == 0 || ry == 0) {
        path.lineTo(to);
        return;
    }
    const qreal phi = qDegreesToRadians(arc.rotation), c = std::cos(phi), s = std::sin(phi);
    const QPointF half = (from - to) / 2;
    const QPointF p(c * half.x() + s * half.y(), -s * half.x() + c * half.y());
    const qreal stretch = (p.x() * p.x()) / (rx * rx) + (p.y() * p.y()) / (ry * ry);
    if (stretch > 1) {
        rx *= std::sqrt(stretch);
        ry *= std::sqrt(stretch);
    }
    const qreal d = rx * rx * p.y() * p.y() + ry * ry * p.x() * p.x();
    const qreal root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - d) / d)) * (arc.large == arc.sweep ? -1 : 1);
    const QPointF centre(root * rx * p.y() / ry, -root * ry * p.x() / rx);
    const QPointF mid = (from + to) / 2;
    const auto place = [&](qreal x, qreal y) {
        return QPointF(c * (rx * x + centre.x()) - s * (ry * y + centre.y()) + mid.x(),
                       s * (rx * x + centre.x()) + c * (ry * y + centre.y()) + mid.y());
    };
    const qreal start = std::atan2((p.y() - centre.y()) / ry, (p.x() - centre.x()) / rx);
    qreal turn = std::atan2((-p.y() - centre.y()) / ry, (-p.x() - centre.x()) / rx) - start;
    if (arc.sweep && turn < 0) turn += 2 * M_PI;
    if (!arc.sweep && turn > 0) turn -= 2 * M_PI;
    const int parts = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / M_PI_2 - 1e-9)));
    const qreal step = turn / parts, k = 4.0 / 3.0 * std::tan(step / 4);
    for (int i = 0; i < parts; ++i) {
        const qreal a = start + i * step, b = a + step;
        path.cubicTo(place(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a)),
                     place(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b)),
                     i + 1 == parts ? to : place(std::cos(b), std::sin(b)));
    }
}

// One command with its numbers; keeps the last control point for S and T.
class Drawer {
public:
    QPainterPath path;

    bool draw(Reader& in, QChar command)
    {
        const QPointF here = path.currentPosition();
        const QPointF origin = command.isLower() ? here : QPointF();
        QPointF a, b, to;
        const QChar was = m_last;
        m_last = command.toUpper();
        switch (m_last.unicode()) {
        case 'M':
            return in.point(to) && (path.moveTo(m_start = origin + to), true);
        case 'L':
            return in.point(to) && (path.lineTo(origin + to), true);
        case 'H':
            return in.number(to.rx()) && (path.lineTo(origin.x() + to.x(), here.y()), true);
        case 'V':
            return in.number(to.ry()) && (path.lineTo(here.x(), origin.y() + to.y()), true);
        case 'C':
            return in.point(a) && in.point(b) && in.point(to) && cubic(origin + a, origin + b, origin + to);
        case 'S':
            a = was == u'C' || was == u'S' ? 2 * here - m_control : here;
            return in.point(b) && in.point(to) && cubic(a, origin + b, origin + to);
        case 'Q':
            return in.point(a) && in.point(to) && quad(origin + a, origin + to);
        case 'T':
            a = was == u'Q' || was == u'T' ? 2 * here - m_control : here;
            return in.point(to) && quad(a, origin + to);
        case 'A': {
            Arc arc;
            if (!(in.number(arc.rx) && in.number(arc.ry) && in.number(arc.rotation) && in.flag(arc.large) &&
                  in.flag(arc.sweep) && in.point(to)))
                return false;
            arcTo(path, arc, origin + to);
            return true;
        }
        case 'Z':
            path.closeSubpath();
            path.moveTo(m_start);
            return true;
        default:
            return false;
        }
    }

private:
    bool cubic(QPointF a, QPointF b, QPointF to)
    {
        path.cubicTo(a, m_control = b, to);
        return true;
    }
    bool quad(QPointF a, QPointF to)
    {
        path.quadTo(m_control = a, to);
        return true;
    }

    QChar m_last;
    QPointF m_control, m_start;
};

} // namespace

QPainterPath svgPath(QStringView data, bool* complete)
{
    Reader in(data);
    Drawer drawer;
    QChar command;
    bool fine = true;
    while (fine && !in.atEnd()) {
        if (const QChar next = in.command(); !next.isNull())
            command = next;
        else if (command.toUpper() == u'M')
            command = command.isLower() ? u'l' : u'L'; // further pairs after a move are lines
        else if (command.toUpper() == u'Z')
            fine = false; // Z takes no numbers, so nothing could repeat it
        fine = fine && !command.isNull() && drawer.draw(in, command);
    }
    if (complete) *complete = fine;
    return drawer.path;
}

} // namespace titer::look
