// The system's file dialog.
#include "ui/widgets/save_dialog.h"

#include "app/common/last_folders.h"
#include "core/base/file_name.h"

#include <QFileDialog>
#include <QFileInfo>

namespace titer::widgets {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       const QString& ending)
{
    const QString kind = app::fileKind(filter);
    const QString last = suggestion.contains(u'/') ? QString() : app::LastFolders::current().of(kind);
    QFileDialog dialog(parent, title, last.isEmpty() ? QFileInfo(suggestion).path() : last, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QString::fromStdString(base::fileNameFrom(QFileInfo(suggestion).fileName().toStdString())));
    if (dialog.exec() != QDialog::Accepted) return {};
    app::LastFolders::current().remember(kind, dialog.selectedFiles().value(0));
    return dialog.selectedFiles().value(0);
}

} // namespace titer::widgets
