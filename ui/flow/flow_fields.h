// The fields that names and notes are written in, on the canvas and over what they change. [gui]
#pragma once

#include <QPointer>
#include <QRectF>

#include <functional>
#include <optional>

namespace titer::flow {

class FlowCanvas;
class NameField;
class NoteField;

class FlowFields {
public:
    explicit FlowFields(FlowCanvas& canvas)
        : m_canvas(canvas)
    {
    }

    void rename(const QString& unit);
    void renameZone(const QString& zone);
    // Of the unit or note under the keyboard.
    void renameCurrent();
    void editNote(const QString& note);
    // A new one at `corner` [scene px]; else under the label of the unit at hand, else in the middle.
    void startNote(std::optional<QPointF> corner);

private:
    QRect inSight(QRect field) const;
    void showName(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done);
    void showNote(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done);

    FlowCanvas& m_canvas;
    QPointer<NameField> m_name;
    QPointer<NoteField> m_note;
};

} // namespace titer::flow
