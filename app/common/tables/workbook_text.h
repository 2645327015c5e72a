// A sheet of a workbook as a text file, which recordings are read from (kept_text.h).
//
//   WorkbookText text;  text.start("run.xlsx", sheet);   signals read(path, sheet, sheets), failed(error)
#pragma once

#include "core/base/result.h"
#include "core/base/tables/found/joined.h"
#include "core/base/tables/workbook/xlsx.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace titer::app {

// [gui] A little at a time, so that a large workbook does not hold the window up.
class WorkbookText : public QObject {
    Q_OBJECT

public:
    explicit WorkbookText(QObject* parent = nullptr);

    static bool isWorkbook(const QString& path);
    // The sheet of this name, else the first, and then those that are like it.
    void start(const QString& path, const QString& sheet = {});
    void stop();
    bool isReading() const { return m_timer.isActive(); }
    // Sheets with the same columns as the first, where none was named; none where it is alone.
    const std::vector<base::TitledTable>& alike() const { return m_alike; }

signals:
    void read(const QString& path, const QString& sheet, const QStringList& sheets);
    void failed(const titer::base::Error& error);

private:
    void step();
    void takeSheet();
    bool openNext();
    void finish();

    QString m_path;
    QTimer m_timer;
    std::optional<base::XlsxReader> m_reader;
    std::vector<std::string> m_names;      // of all sheets
    std::vector<std::string> m_left;       // that are still to be read
    std::vector<base::TitledTable> m_read; // the first, or the one that was named, first
    std::vector<base::TitledTable> m_alike;
};

} // namespace titer::app
