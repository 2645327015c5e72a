// The label beneath a symbol: name, size and pill, laid out for the room that there is. Lines are in text px, counted from the middle
// of the label's top. [gui]
#pragma once

#include "ui/flow/items/badges.h"

#include <QStaticText>

#include <array>

namespace titer::flow {

// The size that matters of a unit.
struct KeySize {
    QString words;   // "Bed height 20 cm"
    QString shorter; // "20 cm", for where they have no room; empty where that would say nothing
    bool operator==(const KeySize&) const = default;
};

class UnitLabel {
public:
    explicit UnitLabel(const FlowLook& look)
        : m_look(look)
    {
    }

    // A narrow one keeps clear of a stream at the bottom.
    void setWords(const QString& name, const KeySize& key, bool narrow);
    // Whether it takes as much room as the one before.
    bool setPill(const QString& pill);
    // Width and height [px]; true where lines may break otherwise.
    bool setRoom(QSizeF room);
    QSizeF room() const { return m_room; }

    void measure();                         // what no zoom changes
    void layOut();                          // for the zoom
    void forget() { m_lines.made = false; } // lays out anew even where lines would break alike

    qreal widest() const; // [px]
    // In text px, as it is drawn.
    qreal nameHeight() const { return m_lines.nameHeight; }
    QSizeF words() const { return m_lines.words; } // name and size
    QSizeF pill() const { return m_lines.pill; }
    QSizeF size() const { return m_lines.size; }
    // At zoom 1.
    QSizeF plainSize() const { return m_plain.size; }

    // `top`: the middle of its upper edge. From afar the name stands alone.
    void paint(QPainter* painter, QPointF top, bool pillShown, bool pillMuted) const;

private:
    // Text that is laid out once.
    struct Line {
        QStaticText text;
        QPointF at;
    };
    // How a label is laid out: what would be cut gets the next.
    enum Attempt { Plain, Dense, Attempts };
    static constexpr std::array<qreal, Attempts> letters{1.0, 0.85}; // by the theme's; less cannot be read on paper
    using Rooms = std::array<int, Attempts>;                         // how many lines of each there is room for
    struct Lines {
        QList<Line> name, key;
        qreal nameHeight = 0;
        QSizeF words, pill, size; // of name and key, of the pill, of all
        qreal scale = 1;          // of the letters
        LineWidths alike;         // widths that give the same lines
        Rooms most{};             // of which there may be so many
        bool cut = false, made = false, paper = false;
    };

    Lines linesFor(qreal width, const Rooms& most) const;
    Lines linesOf(Attempt attempt, qreal width, int most, LineWidths& alike) const;
    static Line lineOf(const QString& text, const QFont& font, qreal y);

    const FlowLook& m_look;
    QString m_name, m_pill;
    KeySize m_key;
    bool m_narrow = false;
    QSizeF m_room{152, 152};
    Lines m_lines, m_plain; // as drawn; at zoom 1
};

} // namespace titer::flow
