// What people do on the canvas, the tree and the palette, as steps of undo of the document. [gui]
#pragma once

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "core/model/remedy.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointF>
#include <QStringList>

#include <optional>
#include <vector>

namespace titer::flow {

struct PortHit;

class FlowEdits {
    Q_DECLARE_TR_FUNCTIONS(FlowEdits)
public:
    explicit FlowEdits(app::Document& document)
        : m_document(document)
    {
    }

    // Units and notes by their keys; corners in scene px, which are snapped. Moves of the same parts that follow each other
    // closely are one step of undo.
    bool move(const QHash<QString, QPointF>& corners);
    void endMove() { m_document.endMerge(); }
    // Places every unit again, along the flow.
    bool arrange();
    // Streams by index.
    bool remove(const QStringList& parts, const QList<int>& streams);
    // In place of the streams that are there already, where the ports take no others: a remark says so.
    bool connectPorts(const PortHit& from, const PortHit& to);
    // These streams; none where the ports are free, or where the two do not fit at all.
    std::vector<model::StreamEntry> displacedBy(const PortHit& from, const PortHit& to) const;
    QString wordsOf(const std::vector<model::StreamEntry>& streams) const;
    // To a new outlet, or from a new inlet; nothing where the port takes no such stream.
    std::optional<model::Offer> endFor(const PortHit& port) const;
    // The new unit at that corner, where one is given, else beside the unit.
    bool connectToEnd(const model::Offer& end, std::optional<QPointF> corner = {});
    bool rename(const QString& unit, const QString& label);
    bool renameZone(const QString& zone, const QString& label);
    bool group(const QStringList& units);
    bool ungroup(const QString& zone);
    void copy(const QStringList& parts);
    bool addNote(const QString& text, QPointF corner);
    // No words remove the note.
    bool setNote(const QString& note, const QString& text);
    // These give the units and notes that are new. A unit is put into the stream of the index `into`, where it has ports for that, or is
    // connected by that port of `near`.
    QStringList add(const QString& type, const QString& near, std::optional<QPointF> corner = {}, int into = -1,
                    const std::optional<model::PortRef>& port = {});
    QStringList duplicate(const QStringList& parts);
    QStringList paste(std::optional<QPointF> corner = {});
    static bool canPaste();
    // What the last of these left as it was, as a sentence; empty: nothing.
    const QString& remark() const { return m_remark; }

private:
    QString nameOf(const QString& unit) const;
    QStringList take(const base::Result<app::Added>& added, const QString& text);
    QString freeZoneName() const;
    QString leftBehind(const QStringList& parts) const;

    app::Document& m_document;
    QString m_remark;
};

} // namespace titer::flow
