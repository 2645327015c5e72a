// A sheet of a workbook as a text file, which recordings are read from (kept_text.h).
//
//   WorkbookText text;  text.start("run.xlsx", sheet);   signals read(path, sheet, sheets), failed(error)
#pragma once

#include "core/base/result.h"
#include "core/base/tables/xlsx.h"

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
    // The sheet of this name, else the first.
    void start(const QString& path, const QString& sheet = {});
    void stop();

signals:
    void read(const QString& path, const QString& sheet, const QStringList& sheets);
    void failed(const titer::base::Error& error);

private:
    void step();

    QString m_path;
    QTimer m_timer;
    std::optional<base::XlsxReader> m_reader;
};

} // namespace titer::app
