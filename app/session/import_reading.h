// A recording before it is taken in: which file it is, what was said of how it is to be read, and the reading of it. The sheet that shows it
// goes with the pages, as in another language; this stays until the file is taken in or given up.
#pragma once

#include "app/common/tables/joined_text.h"
#include "app/common/tables/lab_text.h"
#include "app/common/tables/workbook_text.h"
#include "app/live/live_session.h"
#include "app/live/recordings/import_choices.h"

namespace titer::app {

struct ImportFile {
    bool isOpen = false;
    QString file;                                       // that was opened
    QString name;                                       // of what is taken in
    QString table;                                      // the file, or the sheet that is read of it
    QString path;                                       // that is read: the same, or a text made of it
    std::shared_ptr<const formats::Format> known = {};  // that knows the file
    std::shared_ptr<const formats::Format> format = {}; // the same, where the file is read by it
    LabText lab = {};                                   // what was read by it
    std::optional<JoinedText> joined = {};              // several tables of it as one
    QString sheet = {};                     // that is read of a workbook; of several where it has more that are alike
    QStringList sheets = {};                // of that workbook
    std::vector<std::string> together = {}; // those of them that can be read together
    ImportChoices choices = {};
    connect::Settings options = {}; // what was said besides
    std::string zone = {};          // of dates without one in all of the project; empty: that of the machine
    bool isRun = false;             // it is one of a chromatography system
    struct Kept {
        connect::Settings reading;
        QString label, path;
    };
    std::optional<Kept> kept = {}; // what is part of a format by now

    // What holds for all files of the project until something else is said.
    ImportChoices unsaid() const;
};

// [gui] A workbook becomes text a little at a time, in the window; all else is read on a thread of its own.
class ImportReading : public QObject {
    Q_OBJECT

public:
    explicit ImportReading(PluginHost& plugins, QObject* parent = nullptr);

    ImportFile& file() { return m_file; }
    const WorkbookText& workbook() const { return m_workbook; }
    // What was read of it.
    const LiveSession& probe() const { return m_probe; }

    // The sheet of this name, else the first.
    void readSheet(const QString& sheet);
    // All of it, by these settings.
    void read(const connect::Settings& settings);
    bool isRunning() const { return m_workbook.isReading() || m_probe.state() == LiveSession::State::Opening; }
    double progress() const; // 0 to 1; NaN where it is not known
    void stop();
    // It is taken in, or given up.
    void close();

signals:
    void begun();
    void stopped();

private:
    ImportFile m_file;
    WorkbookText m_workbook;
    LiveSession m_probe;
    double m_progress = 0.0;
};

} // namespace titer::app
