#include "app/session/import_reading.h"

#include "core/base/not_available.h"

namespace titer::app {

ImportChoices ImportFile::unsaid() const
{
    ImportChoices choices;
    choices.zone = zone;
    return choices;
}

ImportReading::ImportReading(PluginHost& plugins, QObject* parent)
    : QObject(parent)
    , m_probe(plugins)
{
    connect(&m_probe, &LiveSession::opening, this, [this](double done) { m_progress = done; });
}

void ImportReading::readSheet(const QString& sheet)
{
    m_probe.close();
    m_workbook.start(m_file.file, sheet);
    emit begun();
}

void ImportReading::read(const connect::Settings& settings)
{
    m_progress = 0.0;
    m_probe.open("replay", settings);
    emit begun();
}

double ImportReading::progress() const
{
    return m_workbook.isReading() ? base::notAvailable : m_progress;
}

void ImportReading::stop()
{
    if (m_workbook.isReading()) m_workbook.stop();
    m_probe.close();
    emit stopped();
}

void ImportReading::close()
{
    m_workbook.stop();
    m_probe.close();
    m_file.isOpen = false;
}

} // namespace titer::app

#include "app/session/moc_import_reading.cpp"
