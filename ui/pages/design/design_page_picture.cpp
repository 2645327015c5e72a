// The flowsheet of the Design page as a file.
#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_picture.h"
#include "ui/pages/design/design_page.h"
#include "ui/widgets/save_dialog.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace titer::pages {

QString DesignPage::foot() const
{
    const QDateTime now = QDateTime::currentDateTime();
    return QStringLiteral("%1 · %2 (%3) · Titer %4")
        .arg(m_document.name(), now.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             now.timeZone().displayName(now, QTimeZone::OffsetName), QStringLiteral(TITER_VERSION));
}

base::Done DesignPage::writePicture(const QString& path) const
{
    const std::optional<flow::PictureFormat> format = flow::pictureFormat(path);
    if (!format)
        return base::Error{base::Code::Input, path.toStdString(),
                           base::say(CORE_TR("core", "A flowsheet is written as a drawing (.svg), a document (.pdf) "
                                                     "or a picture (.png). Use one of these file extensions."))};
    return app::writeExport(path, flow::pictureOf(m_view->sheet(), *format, m_document.name(), foot()));
}

void DesignPage::savePicture()
{
    const QString name = QString(m_document.name()).replace(u'/', u'-') + QStringLiteral(".svg");
    const QString path = widgets::askWhereToSave(this, tr("Export the flowsheet"), name,
                                                 tr("Drawing (*.svg)") + QStringLiteral(";;") + tr("Document (*.pdf)") +
                                                     QStringLiteral(";;") + tr("Picture (*.png)"),
                                                 QStringLiteral("svg"));
    if (path.isEmpty()) return;
    if (const base::Done done = writePicture(path); !done) report(done.error());
}

} // namespace titer::pages
