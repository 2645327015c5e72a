// Files as instruments and their programs write them open as they are: without a question, with the right names, units,
// times and values. All are made here, after public descriptions and parsers of the layouts; a row of the table is one.
#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

namespace tst_maker_layouts {

using namespace titer::base;

namespace {

using Values = std::vector<double>;

struct Layout {
    const char* maker;
    const char* name;
    std::string text;
    std::string begin;   // of time 0, in UTC; empty where the file does not say it
    std::string columns; // of values, "name [unit]"
    Values times;        // [s]
    Values first, last;  // rows of these columns
};

std::string tabs(std::string text)
{
    for (char& c : text)
        if (c == '|') c = '\t';
    return text;
}

const std::vector<Layout>& layouts()
{
    static const std::vector<Layout> all = {
        {"Eppendorf",
         "DASGIP Control 4 archive",
         "\"[Info]\"\n\"Product\";\"Version\";\"Host\";\"Timestamp\"\n\"Archive\";\"4.0.1\";\"PC1\";2026-08-02 "
         "10:51:45\n\n"
         "\"[ProjectInfo]\"\n\"ProjName\";\"FullName\";\"State\";\"StartTimestamp\";\"StopTimestamp\"\n"
         "\"P1\";\"\\\\P1\";2;2026-07-26 11:52:33;2026-07-27 10:41:44\n"
         "\"M1\";\"\\\\P1\\m\";2;2026-07-26 11:52:33;2026-07-27 10:41:44\n"
         "\"M2\";\"\\\\P1\\n\";2;2026-07-26 11:52:36;2026-07-27 10:41:43\n\n"
         "\"[TrackData1]\"\n\"Timestamp\";\"Unit 1.pH1.PV [pH]\";\"Unit 1.DO1.PV [%DO]\"\n"
         "2026-07-26 11:53:36; 7.000; 90.0\n2026-07-26 11:54:36; 6.990; 89.0\n2026-07-26 11:55:36; 6.980; 88.0\n"
         "2026-07-26 11:56:36; 6.970; 87.0\n\n"
         "\"[TrackData2]\"\n\"Timestamp\";\"Unit 2.pH2.PV [pH]\";\"Unit 2.DO2.PV [%DO]\"\n"
         "2026-07-26 11:53:36; 7.100; 80.0\n2026-07-26 11:54:36; 7.090; 79.0\n2026-07-26 11:55:36; 7.080; 78.0\n"
         "2026-07-26 11:56:36; 7.070; 77.0\n",
         "2026-07-26T11:53:36Z",
         "Unit 1.pH1.PV [pH]; Unit 1.DO1.PV [% air]; Unit 2.pH2.PV [pH]; Unit 2.DO2.PV [% air]",
         {0, 60, 120, 180},
         {7.0, 90, 7.1, 80},
         {6.97, 87, 7.07, 77}},
        {"Eppendorf",
         "DASware control 5",
         "\"[Info]\"\n\"Product\";\"Version\"\n\"DASware control\";\"5.3\"\n\n"
         "\"[TrackData1]\"\n\"Timestamp\";\"Duration\";\"Unit 1.DO1.PV [%DO]\";\"Unit 1.N1.PV [rpm]\"\n"
         "2026-03-01 08:00:00;00:00:00;90;400\n2026-03-01 08:01:00;00:01:00;89;401\n2026-03-01 "
         "08:02:00;00:02:00;88;402\n",
         "2026-03-01T08:00:00Z",
         "Unit 1.DO1.PV [% air]; Unit 1.N1.PV [rpm]",
         {0, 60, 120},
         {90, 400},
         {88, 402}},
        {"Thermo",
         "Chromeleon 6",
         tabs("Injection Information\n\nSample Name|A1\nRecording Time|3/21/2026 4:56:30 PM\n\nRaw Data\n\n"
              "Time|Step|Value\nmin|sec|mAU\n0.000000|n.a.|0.5\n0.010000|0.60|2.0\n0.020000|0.60|3.5\n"),
         "2026-03-21T16:56:30Z",
         "Step [s]; Value [mAU]",
         {0, 0.6, 1.2},
         {NAN, 0.5},
         {0.6, 3.5}},
        {"Thermo",
         "Chromeleon 7",
         tabs("File Path|chrom://pc/demo\nChannel|ED_1\n\nInjection Information:\nData Vault|Local\nInjection|Mix2\n"
              "Injection Number|5\nInjection Date|26.05.2026\nInjection Time|16:52:02\nInjection Volume (µl)|25,0\n\n"
              "Chromatogram Data Information:\nTime Min. (min)|0,000000\nTime Max. (min)|1,000000\nData Points|3\n\n"
              "Signal Parameter Information:\nSignal Info|\n\nChromatogram Data:\nTime (min)|Step (s)|Value (nC)\n"
              "0,000000|n.a.|-0,090000\n0,500000|30|1,010000\n1,000000|30|2,110000\n"),
         "2026-05-26T16:52:02Z",
         "Step [s]; Value [nC]",
         {0, 30, 60},
         {NAN, -0.09},
         {30, 2.11}},
        {"Shimadzu",
         "LabSolutions, one detector",
         tabs("[Header]\nApplication Name|LabSolutions\nOutput Date|2026-03-02\n\n[Sample Information]\n"
              "Acquired|2026-03-01 14:05:00\n\n[LC Chromatogram(Detector A-Ch1)]\nInterval(msec)|500\n# of Points|4\n"
              "Start Time(min)|0.000\nEnd Time(min)|0.025\nIntensity Units|mV\nIntensity Multiplier|0.001\n"
              "Wavelength(nm)|254\nR.Time (min)|Intensity\n0.00000|-22\n0.00833|-20\n0.01667|-18\n0.02500|-16\n\n"
              "[Peak Table(Detector A-Ch1)]\n# of Peaks|1\nPeak#|R.Time|I.Time|F.Time|Area|Height\n"
              "1|0.017|0.008|0.025|1234|99\n"),
         "2026-03-01T14:05:00Z",
         "Intensity [uV]",
         {0, 0.4998, 1.0002, 1.5},
         {-22},
         {-16}},
        {"Shimadzu",
         "LabSolutions, two detectors",
         "[Header]\nApplication Name,LabSolutions\n\n[LC Chromatogram(Detector A-Ch1)]\nInterval(msec),500\n"
         "# of Points,3\nIntensity Units,mAU\nIntensity Multiplier,1\nR.Time (min),Intensity\n0.0,1\n0.5,2\n1.0,3\n\n"
         "[LC Chromatogram(Detector B-Ch1)]\nInterval(msec),500\n# of Points,3\nIntensity Units,mV\n"
         "Intensity Multiplier,1\nR.Time (min),Intensity\n0.0,11\n0.5,12\n1.0,13\n",
         "",
         "LC Chromatogram(Detector A-Ch1).Intensity [mAU]; LC Chromatogram(Detector B-Ch1).Intensity [mV]",
         {0, 30, 60},
         {1, 11},
         {3, 13}},
        {"Waters",
         "Empower arw",
         tabs("\"SampleName\"|\"Vial\"|\"Injection\"|\"Channel Description\"|\"Date Acquired\"\n"
              "\"STD 1\"|\"1:A,1\"|1|\"PDA 254.0 nm\"|\"2026-03-01 14:05:00\"\n"
              "0.0|0.000\n0.5|0.001\n1.0|0.002\n1.5|0.003\n"),
         "2026-03-01T14:05:00Z",
         "PDA 254.0 nm",
         {0, 30, 60, 90},
         {0.0},
         {0.003}},
        {"Agilent",
         "ChemStation report",
         "Data File C:\\HPCHEM\\1\\DATA\\RUN1.D                        Sample Name: STD\n"
         "=====================================================================\n"
         "Acq. Operator   : ab                           Seq. Line :   1\n"
         "Injection Date  : 21.03.2026 14:05:00          Vial : Vial 1\n"
         "=====================================================================\n"
         "                     Area Percent Report\n"
         "=====================================================================\n\n"
         "Sorted By             :      Signal\nMultiplier            :      1.0000\n\n"
         "Signal 1: DAD1 A, Sig=254,4 Ref=360,100\n\n"
         "Peak RetTime Type  Width     Area      Height     Area  \n"
         "  #   [min]        [min]   [mAU*s]     [mAU]        %\n"
         "----|-------|----|-------|----------|----------|--------|\n"
         "   1   1.250 BV    0.0512  1234.56700  345.67800  45.6789\n"
         "   2   2.500 VB    0.0612   234.56700   45.67800  15.6789\n\n"
         "Totals :                  1503.70100  397.03400\n\n"
         "                         *** End of Report ***\n",
         "2026-03-21T14:05:00Z",
         "Peak #; Width [min]; Area [mAU*s]; Height [mAU]; Area %",
         {75, 150},
         {1, 0.0512, 1234.567, 345.678, 45.6789},
         {2, 0.0612, 234.567, 45.678, 15.6789}},
        {"Agilent",
         "OpenLab CSV",
         "#\"DAD1A, Sig=280.0,4.0\"\n#Point,X(Minutes),Y(mAU)\n0,0.05,0\n1,0.15,2.5\n2,0.25,5\n",
         "",
         "Point; Y [mAU]",
         {3, 9, 15},
         {0, 0},
         {2, 5}},
        {"BioTek",
         "Gen5",
         tabs("Software Version|3.08.01\n\nExperiment File Path:|C:\\x.xpt\nPlate Number|Plate 1\nDate|3/21/2026\n"
              "Time|4:56:01 PM\nReader Type:|Synergy H1\n\nProcedure Details\n\nPlate Type|96 WELL PLATE\n"
              "Start Kinetic|Runtime 1:00:00 (HH:MM:SS), Interval 0:10:00, 7 Reads\n\nLayout\n\n|1|2\nA|SPL1|SPL2\n"
              "B|SPL3|SPL4\n\nRead 1:600\n\nTime|T° Read 1:600|A1|A2\n0:00:00|37.0|0.10|0.20\n0:10:00|37.1|0.11|0.21\n"
              "0:20:00|37.0|0.12|0.22\n\nResults\n\n|1|2\nA|0.5|0.6|Max V\nB|0.7|0.8|Max V\n"),
         "2026-03-21T16:56:01Z",
         "T° Read 1:600; A1; A2",
         {0, 600, 1200},
         {37.0, 0.10, 0.20},
         {37.0, 0.12, 0.22}},
        {"Enzyscreen",
         "GrowthProfiler",
         "Time (min),A1,A2,B1\n0,10.5,11,12\n20,11.5,12,13\n40,12.5,13,14\n",
         "",
         "A1; A2; B1",
         {0, 1200, 2400},
         {10.5, 11, 12},
         {12.5, 13, 14}},
        {"PerkinElmer",
         "VICTOR Nivo",
         "Protocol Information\nProtocol name,growth\nMeasured on,2026-03-01 14:05:00\n\nPlate 1\n"
         "Operation 1: ABS (600)\nTime [s],A01,A02,B01\n0,0.1,0.2,0.3\n600,0.11,0.21,0.31\n1200,0.12,0.22,0.32\n",
         "2026-03-01T14:05:00Z",
         "A01; A02; B01",
         {0, 600, 1200},
         {0.1, 0.2, 0.3},
         {0.12, 0.22, 0.32}},
        {"BMG Labtech",
         "CLARIOstar, wells in rows",
         "User: USER,Path: C:\\data,Test ID: 12\nTest Name: growth,Date: 01/03/2026,Time: 14:05:00\nAbsorbance\n\n"
         "Well,Content,Raw Data (600),Raw Data (600),Raw Data (600)\n,Time [s],0,600,1200\n"
         "A01,Sample X1,0.10,0.11,0.12\nA02,Sample X2,0.20,0.21,0.22\n",
         "",
         "A01 Sample X1; A02 Sample X2",
         {0, 600, 1200},
         {0.10, 0.20},
         {0.12, 0.22}},
        {"BMG Labtech",
         "CLARIOstar, two filters",
         "Well,Content,Raw Data (600 1),Raw Data (600 1),Raw Data (600 1),Raw Data (700 2),Raw Data (700 2),Raw Data "
         "(700 2)\n"
         ",Time [s],0,600,1200,0,600,1200\nA01,Sample X1,0.10,0.11,0.12,1.10,1.11,1.12\n",
         "",
         "A01 Sample X1 Raw Data (600 1); A01 Sample X1 Raw Data (700 2)",
         {0, 600, 1200},
         {0.10, 1.10},
         {0.12, 1.12}},
        {"BMG Labtech",
         "CLARIOstar, wells in columns",
         "Time [s],A01 Sample X1,A02 Sample X2\n0,0.10,0.20\n600,0.11,0.21\n1200,0.12,0.22\n",
         "",
         "A01 Sample X1; A02 Sample X2",
         {0, 600, 1200},
         {0.10, 0.20},
         {0.12, 0.22}},
        {"Tecan",
         "i-control",
         tabs("Application: Tecan i-control\nDevice: infinite 200Pro\nDate:|2026-03-01\nTime:|14:05:00\n\n"
              "Mode|Absorbance\nWavelength|600|nm\n\nStart Time:|2026-03-01 14:05:10\n\nLabel1\nCycle Nr.|1|2|3|4\n"
              "Time [s]|0|600.1|1200.2|1800.3\nTemp. [°C]|36.9|37|37.1|37\nA1|0.10|0.11|0.12|0.13\n"
              "A2|0.20|0.21|0.22|0.23\n\nEnd Time:|2026-03-01 15:05:10\n"),
         "2026-03-01T14:05:10Z",
         "Cycle Nr.; Temp. [°C]; A1; A2",
         {0, 600.1, 1200.2, 1800.3},
         {1, 36.9, 0.10, 0.20},
         {4, 37, 0.13, 0.23}},
        {"Tecan",
         "i-control, two labels",
         tabs(
             "Start Time:|2026-03-01 14:05:10\n\nLabel: OD\nCycle Nr.|1|2|3\nTime [s]|0|600|1200\nA1|0.10|0.11|0.12\n\n"
             "Label: GFP\nCycle Nr.|1|2|3\nTime [s]|20|620|1220\nA1|100|110|120\n"),
         "2026-03-01T14:05:10Z",
         "Label: OD.Cycle Nr.; Label: OD.A1; Label: GFP.Cycle Nr.; Label: GFP.A1",
         {0, 20, 600, 620, 1200, 1220},
         {1, 0.10, NAN, NAN},
         {NAN, NAN, 3, 120}},
        {"Molecular Devices",
         "SoftMax Pro",
         tabs("##BLOCKS= 1\nPlate:|Plate1|1.3|TimeFormat|Kinetic|Absorbance|Raw|FALSE|3|600|300\n"
              "Time(hh:mm:ss)|Temperature(°C)|A1|A2\n0:00:00|37.0|0.10|0.20\n0:05:00|37.1|0.11|0.21\n"
              "0:10:00|37.0|0.12|0.22\n\n~End\n"),
         "",
         "Temperature [°C]; A1; A2",
         {0, 300, 600},
         {37.0, 0.10, 0.20},
         {37.0, 0.12, 0.22}},
        {"Oy Growth Curves",
         "Bioscreen C",
         "\"Measurement started\",\"01.03.2026 14:05:00\"\n\"Filter\",\"600\"\n\n\"Time\",\"Blank\",\"101\",\"102\"\n"
         "\"00:00:04\",0.09,0.10,0.20\n\"00:10:04\",0.09,0.11,0.21\n\"00:20:04\",0.09,0.12,0.22\n",
         "2026-03-01T14:05:00Z",
         "Blank; 101; 102",
         {4, 604, 1204},
         {0.09, 0.10, 0.20},
         {0.09, 0.12, 0.22}},
        {"Biolog",
         "OmniLog",
         "Data File,D1\nSet up Time,Mar 01 2026 8:00 AM\nPosition,1-A\nPlate Type,PM 1-\nStrain Name,WT\n\n"
         " Hour, A01, A02, A03\n0.00,10,20,30\n0.25,11,21,31\n0.50,12,22,32\n",
         "",
         "A01; A02; A03",
         {0, 900, 1800},
         {10, 20, 30},
         {12, 22, 32}},
        {"Biosan",
         "RTS-1",
         "Date: 21.03.2026\nTime: 08:00:00\nReactor: 1\nTarget temperature: 37\n\nTime [h];OD [OD];Temperature "
         "[°C];RPM [rpm]\n"
         "0,0;0,10;36,9;1500\n0,5;0,12;37,0;1500\n1,0;0,15;37,0;1500\n",
         "2026-03-21T08:00:00Z",
         "OD [OD]; Temperature [°C]; RPM [rpm]",
         {0, 1800, 3600},
         {0.10, 36.9, 1500},
         {0.15, 37.0, 1500}},
        {"Loligo",
         "Witrox",
         tabs(
             "Date & time of file creation|5/11/2026 9:23 AM||||||||\nCALIBRATION DATA|||||||||\n"
             "Channel|N average|LO phase|HI phase|LO oxygen|HI oxygen|LO temp|HI temp|Salinity\n"
             "CH 1|1|59.89|29.23|0.00|100.00|20.91|14.16|0.000\n||||||||\n"
             "Date &Time [DD-MM-YYYY HH:MM:SS]|Time stamp code|Pressure [hPa]|CH 1 phase [r.U.]|CH 1 temp [°C]|CH 1 O2 "
             "[mg/L]|||\n5/13/2026 9:24:10 AM|3577364610|1013.00|29.10|14.10|10.010\n"
             "5/13/2026 9:24:11 AM|3577364611|1013.00|29.11|14.11|10.011\n"
             "5/13/2026 9:24:12 AM|3577364612|1013.00|29.12|14.12|10.012\n"),
         "2026-05-13T09:24:10Z",
         "Pressure [hPa]; CH 1 phase [r.U.]; CH 1 temp [°C]; CH 1 O2 [mg/L]",
         {0, 1, 2},
         {1013, 29.10, 14.10, 10.010},
         {1013, 29.12, 14.12, 10.012}},
        {"PyroScience",
         "FireSting",
         tabs("#Log_File FireSting\n#Calibration|Ch 1|Ch 2\nDate|Time (HH:MM:SS)|Time (s)|Ch1 [%a.s.]|Ch2 [%a.s.]|Temp "
              "[°C]\n3/21/2026|16:56:00|0|90|80|20.0\n3/21/2026|16:56:01|1|89|79|20.1\n3/21/"
              "2026|16:56:02|2|88|78|20.0\n"),
         "2026-03-21T16:56:00Z",
         "Ch1 [% air]; Ch2 [% air]; Temp [°C]",
         {0, 1, 2},
         {90, 80, 20.0},
         {88, 78, 20.0}},
        {"PreSens",
         "SDR SensorDish Reader",
         "Measurement Name : run;\nStart : 01.03.26 14:05:00;\nParameter : Oxygen [[%] Air Saturation];\n\n\n"
         "Date/Time;Time/Min.;A1;A2;Tm [°C];p [mbar];\n01.03.26 14:05:00;0;90;80;37;1013;\n"
         "01.03.26 14:06:00;1;89;79;37;1013;\n01.03.26 14:07:00;2;88;78;37;1013;\n",
         "2026-03-01T14:05:00Z",
         "A1; A2; Tm [°C]; p [mbar]",
         {0, 60, 120},
         {90, 80, 37, 1013},
         {88, 78, 37, 1013}},
        {"PreSens",
         "Fibox 4",
         "Date;Time;User;SensorID;delta_t;Value;O2Unit;Mode;Temp;Temp Unit;patm;p Unit\n"
         "01-Mar-2026;14:05:00;ab;S1;0.0;90.5;% a.s.;auto;20.1;°C;1013;mbar\n"
         "01-Mar-2026;14:06:00;ab;S1;1.0;89.5;% a.s.;auto;20.2;°C;1013;mbar\n"
         "01-Mar-2026;14:07:00;ab;S1;2.0;88.5;% a.s.;auto;20.3;°C;1013;mbar\n",
         "2026-03-01T14:05:00Z",
         "delta_t; Value [% air]; Temp [°C]; patm [mbar]",
         {0, 60, 120},
         {0, 90.5, 20.1, 1013},
         {2, 88.5, 20.3, 1013}},
        {"PreSens",
         "OXY-4",
         "DESCRIPTION ;\nCH1\nPressure mBar: 1013;\nSoftware OxyView - PST3-V6.02;\nINSTRUMENT ;OXY4v2_11;\n"
         "CALIBRATION ;\n  0 % a.s.  phase [deg]  : 58.74 ; amp [mV] : 24000\n"
         "100 % a.s.  phase [deg]  : 27.08 ; amp [mV] : 17000\n\n"
         "Logtime/min ;oxygen/mg/L ;phase ;amp ;temp/°C ;errormessages ;\n 0.000 ; 8.10 ; 29.10 ; 17000 ; 20.0 ; E0 ;\n"
         " 0.500 ; 8.00 ; 29.20 ; 17000 ; 20.0 ; E0 ;\n 1.000 ; 7.90 ; 29.30 ; 17000 ; 20.1 ; E0 ;\n",
         "",
         "oxygen [mg/L]; phase; amp; temp [°C]",
         {0, 30, 60},
         {8.10, 29.10, 17000, 20.0},
         {7.90, 29.30, 17000, 20.1}},
        {"Hamilton",
         "ArcAir",
         "ArcAir;3.7\nSensor;VisiFerm DO 120\nSerial number;4711\n\nDate;Time;DO [%-sat];Temperature [°C]\n"
         "21.03.2026;08:00:00;90,5;37,0\n21.03.2026;08:00:10;90,1;37,1\n21.03.2026;08:00:20;89,9;37,0\n",
         "2026-03-21T08:00:00Z",
         "DO [% air]; Temperature [°C]",
         {0, 10, 20},
         {90.5, 37.0},
         {89.9, 37.0}},
        {"Infors",
         "eve",
         "Batch name;B-12\nDevice;Minifors 2\nStart time;01.03.2026 08:00:00\nEnd time;02.03.2026 08:00:00\n\n"
         "Timestamp;Process time [h];Temperature.Value [°C];Temperature.Setpoint [°C];pH.Value [-];Stirrer.Value "
         "[1/min]\n"
         "01.03.2026 08:00:00;0,0000;37,0;37,0;7,00;500\n01.03.2026 08:01:00;0,0167;37,1;37,0;7,01;500\n"
         "01.03.2026 08:02:00;0,0333;37,2;37,0;7,02;501\n",
         "2026-03-01T08:00:00Z",
         "Temperature.Value [°C]; Temperature.Setpoint [°C]; pH.Value; Stirrer.Value [1/min]",
         {0, 60, 120},
         {37.0, 37.0, 7.00, 500},
         {37.2, 37.0, 7.02, 501}},
        {"Securecell",
         "Lucullus, process time",
         tabs("Process|P2026-12\nReactor|R1\nStart|2026-03-01 08:00:00\n\nTime|m_ph|m_temp|m_stirrer\nh|-|°C|1/min\n"
              "0.0|7.00|37|500\n0.1|7.01|37|500\n0.2|7.02|36|499\n"),
         "2026-03-01T08:00:00Z",
         "m_ph; m_temp [°C]; m_stirrer [1/min]",
         {0, 360, 720},
         {7.00, 37, 500},
         {7.02, 36, 499}},
        {"Securecell",
         "Lucullus, dates",
         "Timestamp,Process Time,m_ph,m_do,v_feed\n,h,,%,mL\n2026-03-01T08:00:00Z,0.00000,7.00,90,0\n"
         "2026-03-01T08:01:00Z,0.01667,7.01,89,1.5\n2026-03-01T08:02:00Z,0.03333,7.02,88,3\n",
         "2026-03-01T08:00:00Z",
         "m_ph; m_do [%]; v_feed [mL]",
         {0, 60, 120},
         {7.00, 90, 0},
         {7.02, 88, 3}},
        {"Sartorius",
         "MFCS",
         "Unit: Fermenter 1\nBatch: B12\n\nPDatTime;Age;TEMP_Value;pH_Value;STIRR_Value;TEMP_Setpoint\n"
         ";h;°C;pH;rpm;°C\n01.03.2026 08:00:00;0,0000;37,0;7,00;500;37,0\n"
         "01.03.2026 08:01:00;0,0167;37,1;7,01;500;37,0\n01.03.2026 08:02:00;0,0333;37,2;7,02;499;37,0\n",
         "2026-03-01T08:00:00Z",
         "TEMP_Value [°C]; pH_Value [pH]; STIRR_Value [rpm]; TEMP_Setpoint [°C]",
         {0, 60, 120},
         {37.0, 7.00, 500, 37.0},
         {37.2, 7.02, 499, 37.0}},
        {"Thermo",
         "TruBio",
         "\"Batch ID\",\"B-12\"\n\"Unit\",\"BIO-1\"\n\"Exported\",\"3/22/2026 8:00:00 AM\"\n\n"
         "\"Date/Time\",\"BIO-1/TEMP/PV.CV (°C)\",\"BIO-1/PH/PV.CV (pH)\",\"BIO-1/DO/PV.CV (%)\"\n"
         "\"3/21/2026 8:00:00 AM\",\"36.0\",\"7.00\",\"40\"\n\"3/21/2026 8:01:00 AM\",\"36.1\",\"7.01\",\"39\"\n"
         "\"3/21/2026 8:02:00 AM\",\"36.2\",\"7.02\",\"38\"\n",
         "2026-03-21T08:00:00Z",
         "BIO-1/TEMP/PV.CV [°C]; BIO-1/PH/PV.CV [pH]; BIO-1/DO/PV.CV [%]",
         {0, 60, 120},
         {36.0, 7.00, 40},
         {36.2, 7.02, 38}},
        {"Applikon",
         "BioXpert",
         tabs("BioXpert V2 data\nBatch:|B12\nInoculation:|01.03.2026 08:00:00\n\nTime|pH|dO2|Temp|Stirrer\n"
              "[h]|[-]|[%]|[°C]|[rpm]\n0,00|7,00|90|37,0|500\n0,05|7,01|89|37,0|500\n0,10|7,02|88|36,9|500\n"),
         "2026-03-01T08:00:00Z",
         "pH [1]; dO2 [%]; Temp [°C]; Stirrer [rpm]",
         {0, 180, 360},
         {7.00, 90, 37.0, 500},
         {7.02, 88, 36.9, 500}},
        {"Kuhner",
         "TOM",
         "Kuhner TOM\nStart date;01.03.2026\nStart time;08:00:00\n\n"
         "Time [h];OTR Flask 1 [mmol/L/h];OTR Flask 2 [mmol/L/h];CTR Flask 1 [mmol/L/h]\n0,0;0,5;0,7;0,2\n"
         "0,5;1,5;1,7;1,2\n1,0;2,5;2,7;2,2\n",
         "2026-03-01T08:00:00Z",
         "OTR Flask 1 [mmol/L/h]; OTR Flask 2 [mmol/L/h]; CTR Flask 1 [mmol/L/h]",
         {0, 1800, 3600},
         {0.5, 0.7, 0.2},
         {2.5, 2.7, 2.2}},
        {"BlueSens",
         "BlueVIS",
         "BlueVIS;4.6\nProject;P1\n\nDate;Time;Elapsed [h];CO2 [%];O2 [%];p [mbar]\n"
         "21.03.2026;08:00:00;0,0000;0,04;20,9;1013\n21.03.2026;08:01:00;0,0167;0,05;20,8;1013\n"
         "21.03.2026;08:02:00;0,0333;0,06;20,7;1013\n",
         "2026-03-21T08:00:00Z",
         "CO2 [%]; O2 [%]; p [mbar]",
         {0, 60, 120},
         {0.04, 20.9, 1013},
         {0.06, 20.7, 1013}},
        {"aquila biolabs",
         "CGQ",
         "Device,CGQ\nBase,4711\nExperiment,E1\nStart,2026-03-01 08:00:00\n\nt [h],Flask 1,Flask 2,Flask 3\n"
         "0.0,0.5,0.6,0.7\n0.1,1.5,1.6,1.7\n0.2,2.5,2.6,2.7\n",
         "2026-03-01T08:00:00Z",
         "Flask 1; Flask 2; Flask 3",
         {0, 360, 720},
         {0.5, 0.6, 0.7},
         {2.5, 2.6, 2.7}},
        {"Mettler Toledo",
         "iC IR",
         "Relative Time,Peak at 1030 cm-1,Peak at 1150 cm-1\n00:00:15,0.1,0.2\n00:01:15,0.2,0.3\n00:02:15,0.3,0.4\n",
         "",
         "Peak at 1030 cm-1; Peak at 1150 cm-1",
         {15, 75, 135},
         {0.1, 0.2},
         {0.3, 0.4}},
        {"NI",
         "LabVIEW measurement",
         tabs("LabVIEW Measurement|\nWriter_Version|2\nSeparator|Tab\nDecimal_Separator|.\nX_Columns|One\n"
              "Time_Pref|Relative\nOperator|ab\nDate|2026/03/01\nTime|08:00:00.5\n***End_of_Header***|\n|\n"
              "Channels|2|||\nSamples|3|3||\nDate|2026/03/01|2026/03/01||\nTime|08:00:00.5|08:00:00.5||\n"
              "X_Dimension|Time|Time||\nX0|0.0|0.0||\nDelta_X|0.1|0.1||\n***End_of_Header***||||\n"
              "X_Value|Voltage 1|Voltage 2\n0.000000|1.5|2.5\n0.100000|2.5|3.5\n0.200000|3.5|4.5\n"),
         "2026-03-01T08:00:00.500Z",
         "Voltage 1; Voltage 2",
         {0, 0.1, 0.2},
         {1.5, 2.5},
         {3.5, 4.5}},
        {"Vernier",
         "Logger Pro",
         "\"Latest: Time (s)\",\"Latest: Dissolved Oxygen (mg/L)\",\"Latest: Temperature "
         "(°C)\"\n0,8.1,20.0\n1,8.0,20.1\n"
         "2,7.9,20.0\n",
         "",
         "Latest: Dissolved Oxygen [mg/L]; Latest: Temperature [°C]",
         {0, 1, 2},
         {8.1, 20.0},
         {7.9, 20.0}},
        {"Sartorius",
         "DCU, loops over units",
         "Reactor;R1;Project;P7\nStart;01.03.2026 08:00:00;Operator;ab\nFile;X;Version;2\n\nTime;TEMP;;pH;\n"
         ";Value;Setpoint;Value;Setpoint\nh;°C;°C;;\n0,0;37,0;37,0;7,00;7,00\n0,1;37,1;37,0;7,01;7,00\n"
         "0,2;37,2;37,0;7,02;7,00\n",
         "2026-03-01T08:00:00Z",
         "TEMP [°C]; TEMP.SP [°C]; pH; pH.SP",
         {0, 360, 720},
         {37.0, 37.0, 7.00, 7.00},
         {37.2, 37.0, 7.02, 7.00}},
        {"Campbell Scientific",
         "TOA5",
         "\"TOA5\",\"Tank 3\",\"CR1000\",\"12345\",\"CR1000.Std.32\",\"CPU:tank.CR1\",\"1234\",\"Table1\"\n"
         "\"TIMESTAMP\",\"RECORD\",\"BattV_Min\",\"AirTC_Avg\",\"DO_Avg\",\"Flow_Tot\"\n"
         "\"TS\",\"RN\",\"Volts\",\"Deg C\",\"mg/L\",\"L\"\n\"\",\"\",\"Min\",\"Avg\",\"Avg\",\"Tot\"\n"
         "\"2026-03-01 08:00:00\",0,12.5,20.1,8.5,0\n\"2026-03-01 08:10:00\",1,12.6,\"NAN\",8.4,2\n"
         "\"2026-03-01 08:20:00\",2,12.7,20.3,8.3,1.5\n",
         "2026-03-01T08:00:00Z",
         "RECORD; BattV_Min [V]; AirTC_Avg [°C]; DO_Avg [mg/L]; Flow_Tot [L]",
         {0, 600, 1200},
         {0, 12.5, 20.1, 8.5, 0},
         {2, 12.7, 20.3, 8.3, 1.5}},
        {"Campbell Scientific",
         "TOA5, units that are none and samples alone",
         "\"TOA5\",\"S\",\"CR6\",\"1\",\"CR6.Std.14\",\"CPU:x.CR6\",\"2\",\"Flux\"\r\n"
         "\"TIMESTAMP\",\"RECORD\",\"Ux\",\"Tv\",\"Rn\",\"diag\"\r\n\"TS\",\"RN\",\"m/s\",\"C\",\"W/meter^2\",\"\"\r\n"
         "\"\",\"\",\"Smp\",\"Smp\",\"Smp\",\"Smp\"\r\n\"2026-03-01 00:00:00\",7,1,20,300,0\r\n"
         "\"2026-03-01 00:00:00.1\",8,2,21,301,0\r\n\"2026-03-01 00:00:00.2\",9,3,22,302,1\r\n",
         "2026-03-01T00:00:00Z",
         "RECORD; Ux [m/s]; Tv [°C]; Rn [W/m2]; diag",
         {0, 0.1, 0.2},
         {7, 1, 20, 300, 0},
         {9, 3, 22, 302, 1}},
        {"Campbell Scientific",
         "TOACI1, names alone",
         "\"TOACI1\",\"Tank 3\",\"Table1\"\n\"TMSTAMP\",\"RECNBR\",\"AirTC\",\"RH\"\n"
         "\"2026-03-01 08:00:00\",0,20.1,50\n\"2026-03-01 08:10:00\",1,20.2,51\n",
         "2026-03-01T08:00:00Z",
         "RECNBR; AirTC; RH",
         {0, 600},
         {0, 20.1, 50},
         {1, 20.2, 51}},
        {"Campbell Scientific",
         "TOA5 of a logger that was started again",
         "\"TOA5\",\"S\",\"CR6\",\"1\",\"CR6.Std.14\",\"CPU:x.CR6\",\"2\",\"Flux\"\n"
         "\"TIMESTAMP\",\"RECORD\",\"Ux\",\"Tv\"\n"
         "\"TS\",\"RN\",\"m/s\",\"C\"\n"
         "\"\",\"\",\"Smp\",\"Smp\"\n"
         "\"2026-03-01 00:00:00\",7,1,20\n"
         "\"2026-03-01 00:10:00\",8,2,21\n"
         "\"TOA5\",\"S\",\"CR6\",\"1\",\"CR6.Std.14\",\"CPU:y.CR6\",\"2\",\"Flux\"\n"
         "\"TIMESTAMP\",\"RECORD\",\"Ux\",\"Tv\"\n"
         "\"TS\",\"RN\",\"m/s\",\"C\"\n"
         "\"\",\"\",\"Smp\",\"Smp\"\n"
         "\"2026-03-01 00:20:00\",0,3,22\n"
         "\"2026-03-01 00:30:00\",1,4,23\n",
         "2026-03-01T00:00:00Z",
         "RECORD; Ux [m/s]; Tv [°C]",
         {0, 600, 1200, 1800},
         {7, 1, 20},
         {1, 4, 23}},
        {"Onset",
         "HOBOware",
         "\"Plot Title: 1022\"\n"
         "\"#\",\"Date Time, GMT-05:00\",\"Temp, °F (LGR S/N: 1022, SEN S/N: 7)\",\"RH, % (LGR S/N: 1022, SEN S/N: "
         "7)\",\"Temp, °F (LGR S/N: 1022, SEN S/N: 8, LBL: Tank)\",\"Coupler Detached (LGR S/N: 1022)\"\n"
         "1,06/25/26 08:00:00 AM,72.3,45.1,70,\n"
         "2,06/25/26 08:10:00 AM,72.4,45.2,71,\n"
         "3,06/25/26 08:20:00 AM,72.5,45.3,72,Logged\n",
         "2026-06-25T13:00:00Z",
         "c1; Temp [°F]; RH [%]; Temp Tank [°F]",
         {0, 600, 1200},
         {1, 72.3, 45.1, 70},
         {3, 72.5, 45.3, 72}},
        {"YSI",
         "EXO, KorEXO",
         "KOR Software Export File,,,,,\n"
         "FILE CREATED:,3/21/2026,4:56:30 PM,,,\n"
         ",,,,,\n"
         "MEAN VALUE:,,,,20.1,7.2\n"
         "STANDARD DEVIATION:,,,,0.1,0.1\n"
         "SENSOR SERIAL NUMBER:,,,,17F1,18F2\n"
         "Date (MM/DD/YYYY),Time (HH:mm:ss),Time (Fract. Sec),Site Name,Temp °C,pH\n"
         "3/21/2026,16:56:00,0,Tank,20.1,7.2\n"
         "3/21/2026,16:57:00,0,Tank,20.2,7.3\n"
         "3/21/2026,16:58:00,0,Tank,20.3,7.1\n",
         "2026-03-21T16:56:00Z",
         "Time (Fract. Sec); Temp [°C]; pH",
         {0, 60, 120},
         {0, 20.1, 7.2},
         {0, 20.3, 7.1}},
        {"Keysight",
         "BenchVue, 34972A",
         "Name:,Scan 1\n"
         "Owner:,ab\n"
         "Acquisition Date:,3/1/2026 8:00:00 AM\n"
         "Instrument:,34972A,Address:,USB0\n"
         "Total Channels:,2\n"
         "Channel,Name,Function,Range,Resolution,AdvSettings,Scale\n"
         "101,T1,Temp (Type K),Auto,5.5,,No\n"
         "102,T2,Temp (Type K),Auto,5.5,,No\n"
         "Scan Control,\n"
         "Start Action,Immediately\n"
         "\n"
         "Scan,Time,101 <T1> (°C),Alarm 101,102 <T2> (°C),Alarm 102\n"
         "1,3/1/2026 8:00:00:123,20.1,0,30.1,0\n"
         "2,3/1/2026 8:00:10:123,20.2,0,30.2,0\n"
         "3,3/13/2026 8:00:20:623,20.3,0,30.3,0\n",
         "2026-03-01T08:00:00.123Z",
         "Scan; 101 <T1> [°C]; Alarm 101; 102 <T2> [°C]; Alarm 102",
         {0, 10, 1036820.5},
         {1, 20.1, 0, 30.1, 0},
         {3, 20.3, 0, 30.3, 0}},
        {"Yokogawa",
         "recorder, units above least and greatest values",
         "\"Model\",\"GX10\"\n"
         "\"File Name\",\"000123\"\n"
         "\"Ch\",\"\",\"0001\",\"0001\",\"0002\",\"0002\"\n"
         "\"Tag\",\"\",\"T1\",\"T1\",\"P1\",\"P1\"\n"
         "\"Unit\",\"\",\"°C\",\"°C\",\"bar\",\"bar\"\n"
         "\"Date\",\"Time\",\"Min\",\"Max\",\"Min\",\"Max\"\n"
         "2026/03/13,08:00:00,20.0,20.2,1.0,1.2\n"
         "2026/03/13,08:00:01,20.1,20.3,1.1,1.3\n"
         "2026/03/13,08:00:02,20.2,20.4,1.2,1.4\n",
         "2026-03-13T08:00:00Z",
         "T1 Min [°C]; T1 Max [°C]; P1 Min [bar]; P1 Max [bar]",
         {0, 1, 2},
         {20.0, 20.2, 1.0, 1.2},
         {20.2, 20.4, 1.2, 1.4}},
        {"Anton Paar",
         "RheoCompass",
         tabs("Project:|P1\n"
              "\n"
              "Test:|Flow\n"
              "\n"
              "Interval and data points:|1|3\n"
              "Interval data:|Point No.|Time|Shear Rate|Shear Stress|Temperature\n"
              "|||||\n"
              "||[s]|[1/s]|[Pa]|[°C]\n"
              "|1|2|0.1|0.5|25\n"
              "|2|4|1|1.5|25\n"
              "|3|6|10|9.5|25.1\n"),
         "",
         "Point No.; Shear Rate [1/s]; Shear Stress [Pa]; Temperature [°C]",
         {2, 4, 6},
         {1, 0.1, 0.5, 25},
         {3, 10, 9.5, 25.1}},
        {"Gamry",
         "Framework DTA",
         tabs("EXPLAIN\n"
              "TAG|CHRONOA\n"
              "TITLE|LABEL|Chronoamperometry|Test Identifier\n"
              "DATE|LABEL|3/13/2026|Date\n"
              "TIME|LABEL|08:00:00|Time\n"
              "VSTEP1|POTEN|0.5|F|Voltage (V)\n"
              "CURVE|TABLE|3\n"
              "|Pt|T|Vf|Im|Sig\n"
              "|#|s|V|A|V\n"
              "|0|1|5.0E-01|1.0E-06|0.5\n"
              "|1|2|5.0E-01|9.0E-07|0.5\n"
              "|2|3|5.0E-01|8.0E-07|0.5\n"),
         "",
         "Pt [#]; Vf [V]; Im [A]; Sig [V]",
         {1, 2, 3},
         {0, 0.5, 1e-6, 0.5},
         {2, 0.5, 8e-7, 0.5}},
        {"BioLogic",
         "EC-Lab",
         tabs("EC-Lab ASCII FILE\n"
              "Nb header lines : 8\n"
              "\n"
              "Chronoamperometry\n"
              "\n"
              "Run on channel : 1 (SN 0001)\n"
              "Acquisition started on : 03/13/2026 08:00:00.000\n"
              "mode|error|time/s|control/V|Ewe/V|I/mA\n"
              "1|0|0.0000000E+000|5.0E-001|5.01E-001|1.0E-002\n"
              "1|0|1.0000000E+000|5.0E-001|5.02E-001|1.1E-002\n"
              "1|0|2.0000000E+000|5.0E-001|5.03E-001|1.2E-002\n"),
         "2026-03-13T08:00:00Z",
         "mode; error; control [V]; Ewe [V]; I [mA]",
         {0, 1, 2},
         {1, 0, 0.5, 0.501, 0.01},
         {1, 0, 0.5, 0.503, 0.012}},
        {"NETZSCH",
         "Proteus",
         "#EXPORTTYPE:;DATA ALL\n"
         "#FILE:;x.ngb\n"
         "##Temp./°C;Time/min;DSC/(mW/mg)\n"
         "25.0;0.0;0.10\n"
         "26.0;0.5;0.11\n"
         "27.0;1.0;0.12\n",
         "",
         "Temp. [°C]; DSC [mW/mg]",
         {0, 30, 60},
         {25, 0.10},
         {27, 0.12}},
        {"DataApex",
         "Clarity",
         tabs("Chromatogram Name:|Run1\n"
              "Created:|13.03.2026 08:00:00\n"
              "\n"
              "Time [min.]|Voltage [mV]\n"
              "0.000|1.5\n"
              "0.010|1.6\n"
              "0.020|1.7\n"),
         "",
         "Voltage [mV]",
         {0, 0.6, 1.2},
         {1.5},
         {1.7}},
        {"Sartorius",
         "Incucyte",
         tabs("Vessel Name: V1\n"
              "Metric: Confluence\n"
              "Cell Type: HEK\n"
              "Passage: 1\n"
              "Notes: \n"
              "Analysis: a\n"
              "\n"
              "Date Time|Elapsed|A1|A2\n"
              "3/13/2026 8:00:00 AM|0|10.1|11.1\n"
              "3/13/2026 10:00:00 AM|2|10.2|11.2\n"
              "3/13/2026 12:00:00 PM|4|10.3|11.3\n"),
         "2026-03-13T08:00:00Z",
         "A1; A2",
         {0, 7200, 14400},
         {10.1, 11.1},
         {10.3, 11.3}},
        {"Pico",
         "PicoLog 6",
         "\"\",\"Temp Ave. (°C)\",\"Press Ave. (mbar)\"\n"
         "\"2026-03-01T08:00:00+01:00\",20.1,1013\n"
         "\"2026-03-01T08:00:01+01:00\",20.2,1014\n"
         "\"2026-03-01T08:00:02+01:00\",20.3,1015\n",
         "2026-03-01T07:00:00Z",
         "Temp Ave. [°C]; Press Ave. [mbar]",
         {0, 1, 2},
         {20.1, 1013},
         {20.3, 1015}},
        {"Delta-T",
         "logger, units and how values were made",
         "Time,Temp in,Temp out,Rain,Light\n,deg C,deg C,mm,W/m2\n,Avg,Max,Tot,Avg\n"
         "01/03/2026 08:00:00,20.1,21,0,100\n01/03/2026 08:10:00,20.2,22,0.2,110\n13/03/2026 08:20:00,20.3,23,0,120\n",
         "2026-03-01T08:00:00Z",
         "Temp in [°C]; Temp out [°C]; Rain [mm]; Light [W/m2]",
         {0, 600, 1038000},
         {20.1, 21, 0, 100},
         {20.3, 23, 0, 120}},
        {"WTW",
         "OxiTop",
         "Sample;Bottle 1\nVolume [mL];164\nStart;21.03.2026 08:00:00\n\nt [d];p [hPa];BOD [mg/L]\n0;0;0\n0,5;-5;10,5\n"
         "1,0;-9;21,0\n",
         "2026-03-21T08:00:00Z",
         "p [hPa]; BOD [mg/L]",
         {0, 43200, 86400},
         {0, 0},
         {-9, 21.0}},
    };
    return all;
}

struct Read {
    CsvTable table;
    std::string faults;
};

Read read(const std::string& text)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("file.txt").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    CsvOptions options;
    options.zone = Zone();
    Errors errors;
    Notices notices;
    Read read{readCsv(path, options, errors, notices), {}};
    for (const Error& error : errors) read.faults += error.what.text() + "\n";
    return read;
}

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

std::string textOf(const Values& values)
{
    std::vector<std::string> all;
    for (const double value : values) all.push_back(std::isnan(value) ? "-" : writeShort(value, 9));
    return join(all, " ");
}

bool areSame(const Values& a, const Values& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSame);
}

} // namespace

class MakerLayoutsTest : public QObject {
    Q_OBJECT

private slots:
    void opensAsItIs_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < layouts().size(); ++i)
            QTest::newRow((std::string(layouts()[i].maker) + " " + layouts()[i].name).c_str()) << int(i);
    }

    void opensAsItIs()
    {
        QFETCH(int, at);
        const Layout& layout = layouts()[std::size_t(at)];
        const Read found = read(layout.text);
        QCOMPARE(found.faults, std::string());
        std::vector<std::string> names;
        Values first, last;
        for (std::size_t j = 0; j < found.table.layout.columns.size(); ++j) {
            const CsvColumn& column = found.table.layout.columns[j];
            if (column.role != CsvColumn::Role::Value) continue;
            names.push_back(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
            first.push_back(found.table.columns[j].front());
            last.push_back(found.table.columns[j].back());
        }
        QCOMPARE(join(names, "; "), layout.columns);
        QVERIFY2(areSame(found.table.time, layout.times), textOf(found.table.time).c_str());
        QVERIFY2(areSame(first, layout.first), textOf(first).c_str());
        QVERIFY2(areSame(last, layout.last), textOf(last).c_str());
        const std::optional<Instant>& origin = found.table.summary.origin;
        QCOMPARE(origin ? writeInstant(*origin) : std::string(), layout.begin);
    }

    void areFortyOfTwentyFiveMakers()
    {
        std::set<std::string> makers;
        for (const Layout& layout : layouts()) makers.insert(layout.maker);
        QVERIFY2(layouts().size() >= 40, std::to_string(layouts().size()).c_str());
        QVERIFY2(makers.size() >= 25, std::to_string(makers.size()).c_str());
    }
};

TITER_TEST(MakerLayoutsTest)

} // namespace tst_maker_layouts

#include "tst_maker_layouts.moc"
