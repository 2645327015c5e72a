// Where recordings are laid on the clock of the model: each change is a step of undo among those of the plant, and the
// project keeps them.
//
//   Alignments alignments(document);
//   alignments.set(Alignments::keyOf(settings), 3.2 * 86400, tr("Align the recording"));      alignments.offsetOf(key)
#pragma once

#include "app/document/document.h"
#include "core/connect/settings.h"

#include <QObject>

#include <map>
#include <string>

namespace titer::app {

// [gui] The document outlives it.
class Alignments : public QObject {
    Q_OBJECT

public:
    explicit Alignments(Document& document, QObject* parent = nullptr);

    // By the name of its file, so that a project that is moved with its recordings finds them.
    static std::string keyOf(const connect::Settings& recording);
    // Time of the model less that of the recording [s]; 0 where nothing was chosen.
    double offsetOf(const std::string& key) const;
    // Steps with the same merge key that follow within a second become one.
    void set(const std::string& key, double offset, const QString& text, const QString& mergeKey = {});

signals:
    void changed();

private:
    using Offsets = std::map<std::string, double>;
    class Step;

    void load();
    void save();
    void put(const std::string& key, double offset);

    Document& m_document;
    Offsets m_offsets;
    bool m_opened = false; // another plant, whose project comes with it
};

} // namespace titer::app
