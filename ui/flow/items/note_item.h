// A note on the canvas: words on a plate of their own, at a place and next to no unit in particular. [gui]
#pragma once

#include "ui/flow/items/badges.h"

#include <QGraphicsItem>
#include <QStaticText>

namespace titer::flow {

class NoteItem : public QGraphicsItem {
public:
    explicit NoteItem(const FlowLook& look);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    void setFocusShown(bool shown);
    void lookChanged();

    // In the scene.
    QRectF box() const { return m_box.translated(pos()); }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static constexpr qreal width = 240; // [px]

private:
    void layout();

    const FlowLook& m_look;
    QString m_text;
    QStaticText m_laid;
    QRectF m_box;
    bool m_chosen = false, m_focus = false;
};

// Notes among the parts of a sheet: "note:2". No unit's id holds a colon.
QString noteKey(int note);
// -1 where the key is none of a note.
int noteOf(const QString& key);

} // namespace titer::flow
