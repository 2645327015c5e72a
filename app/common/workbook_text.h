// A sheet of a workbook as a text file, which recordings are read from: a project remembers that file, and its name tells the
// workbook's content, so that the same workbook gives the same file.
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
    // Where the texts lie: in the user's data folder.
    static QString folder();
    // The sheet of this name, else the first.
    void start(const QString& path, const QString& sheet = {});
    void stop();

signals:
    void read(const QString& path, const QString& sheet, const QStringList& sheets);
    void failed(const titer::base::Error& error);

private:
    void step();
    base::Result<QString> keep(const std::string& text) const;

    QString m_path;
    QTimer m_timer;
    std::optional<base::XlsxReader> m_reader;
};

} // namespace titer::app
