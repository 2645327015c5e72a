// Has a recorder follow what becomes of the sources of its project while it runs: that one is switched off, changed or removed, and
// that what was allowed of them is taken back, by whatever program.
#pragma once

#include "app/live/access/consent.h"
#include "core/base/file_stamp.h"

#include <QObject>
#include <QTimer>

namespace titer::app {

class Recorder;

// [gui] Looks once a second whether the project, or what this account allows, was written to.
class SourceWatch : public QObject {
    Q_OBJECT

public:
    // `consent` is that of the recorder; both outlive this.
    SourceWatch(std::string project, Consent& consent, Recorder& recorder, QObject* parent = nullptr);

    // Now; an error is of the project, and the sources go on as they were.
    base::Done look();

private:
    std::vector<base::FileStamp> stamps() const;

    std::string m_project;
    Consent& m_consent;
    Recorder& m_recorder;
    std::vector<base::FileStamp> m_looked; // as they were before the last look
    QTimer m_timer;
};

} // namespace titer::app
